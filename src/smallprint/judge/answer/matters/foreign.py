"""Commonest words of questions in languages that questions are not read in, and of English ones. Data only."""

from __future__ import annotations

ENGLISH = frozenset(
    "the a is are do does did can could will would may might should my our your their they them i we you it of to in on for with "
    "what when which who how why if and or not have has be this that from about data use using account company tell share sell "
    "any there without me us as at by an".split()
)
FOREIGN = {
    "German": frozenset(
        "der die das den dem des ein eine einen einem einer ich sie er es wir ihr mein meine meinen meiner unsere unser kann "
        "koennen können darf duerfen dürfen wird werden wie wann wer wo warum welche welcher welches ist sind haben hat und oder "
        "nicht mit für fuer über ueber wenn daten konto ohne von zu zum zur auf verkaufen verkauft löschen loeschen nutzen man "
        "auch nach lange alt geld zurück zurueck muss müssen wieviel beim was recht gilt gelten vertrag gericht firma passiert".split()
    ),
    "French": frozenset(
        "le la les un une des du de je tu il elle nous vous ils elles mon ma mes notre nos votre vos leur leurs est sont ont peut "
        "peuvent puis que qui quoi quand comment pourquoi combien quel quelle quelles quels est-ce et ou ne pas avec pour sur sans "
        "si mes données donnees compte vendent vendre utiliser supprimer dans au aux ce cette ça ca y faut âge ans loi applique contrat remboursé être puis-je avoir".split()
    ),
    "Spanish": frozenset(
        "el la los las un una unos del de yo tu él ella nosotros ellos mi mis su sus nuestro nuestra nuestros es son puede pueden "
        "puedo podemos que qué quien quién cuando cuándo como cómo por porque cuanto cuánto cual cuál y o no con para sobre sin si "
        "datos cuenta venden vender usar borrar eliminar en al lo me se hay tengo tiene años mucho tiempo ley aplica contrato dinero mensajes".split()
    ),
    "Italian": frozenset(
        "il lo la gli le un una dei del della di io lui lei noi voi loro mio mia miei mie nostro nostri è sono ha hanno può "
        "possono posso che chi quando come perché quanto quale non con per su senza se dati conto vendono vendere usare "
        "cancellare nel alla al cosa".split()
    ),
    "Portuguese": frozenset(
        "os um uma do da dos das de eu ele ela nós eles meu minha meus minhas seu sua nosso nossos é são pode podem posso "
        "que quem quando como por quanto qual ou não com para sobre sem se dados conta vendem vender usar apagar em na ao".split()
    ),
    "Dutch": frozenset(
        "de het een ik hij zij wij jullie hun mijn onze ons kan kunnen mag mogen zal worden wordt hoe wanneer wie waarom welke "
        "is zijn hebben heeft en of niet met voor over als gegevens zonder van naar op verkopen verwijderen gebruiken wat".split()
    ),
}
OWN_SIGNS = "¿¡ßñæøåãõ"
"""Letters and signs that no English question holds."""
