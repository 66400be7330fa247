r"""How documents of a contract are called: every terms type of Open Terms Archive, with the names that it goes by.

The types are those of its `terms-types` 2.2.0 (44, January 2026), spelled as there. Names are written without marks
and capitals, as `terms_type.spell` makes them; they are regular expressions, matched as whole words. A blank in them
may be missing in an address ("privacypolicy"); a `\s` may not. Set on the declarations and pages of the archive's collections by
kind of document; no row is there for a single service.
"""

from __future__ import annotations

NAMES: dict[str, str] = {
    "Terms of Service": (
        r"(general |website |site |platform |online |standard |user |customer |account |legal |beta |free )?terms? (of|for|and conditions of) (the )?(services?|use|usage|using|access|website|site)( agreement)?"
        r"|(general |website |standard |our |user )?terms( of service| of use)? (and|&|n)? ?conditions( of use| of service)?|t and c|t c s|terms and policies"
        r"|general (terms|conditions)( of (use|service|contract|business))?|(service|services|website|user) (terms|conditions)|conditions of use|usage terms"
        r"|terms of (agreement|contract|business)|(user|users|service|services|subscriber|subscription|customer|membership|member|participation|account|platform|online|publisher|master|master services?|master subscription|software licen[cs]e|end user( licen[cs]e)?|eula|licen[cs]e|licensing|hosting|cloud|publishers?) agreement"
        r"|tos|eula|legal terms|terms legal|terms com|customer terms|residential terms|sites? terms"
        r"|(les )?conditions generales( d utilisations?| de service| d usage| d acces)?( et de vente)?|cgu|cgvu|conditions (d utilisation|d usage)|modalites d utilisation|conditions particulieres"
        r"|(allgemeine )?(nutzungs|geschafts|benutzungs|vertrags|teilnahme)bedingungen|allgemeine (bedingungen|geschaftsbedingungen)|agb|agbs|nutzungsvertrag|nutzungs(ordnung|regeln)"
        r"|(condiciones|terminos)( y condiciones| generales)?( de| del| generales de)? (uso|servicio|servicios|contratacion|utilizacion)|terminos y condiciones|condiciones generales|terminos legales"
        r"|(condizioni|termini)( e condizioni| generali)?( di| d) (uso|utilizzo|servizio)|termini e condizioni|condizioni generali( d uso| di utilizzo)?|condizioni di contratto"
        r"|(termos|condicoes)( e condicoes| gerais)?( de| do) (uso|utilizacao|servico|servicos|utilizador)|termos e condicoes|condicoes gerais"
        r"|(algemene |gebruiks|gebruikers|service|leverings)voorwaarden|gebruikersovereenkomst|dienstvoorwaarden"
        r"|(allmanna |anvandar|anvandnings|tjanste|medlems)villkor|bruger(vilkar|betingelser)|bruks?vilkar|brukervilkar|handelsbetingelser|(tjeneste|service)vilkar|generelle (vilkar|betingelser)"
        r"|kayttoehdot|(yleiset )?(kaytto)?ehdot|regulamin( serwisu| swiadczenia uslug)?|warunki (korzystania|uzytkowania|swiadczenia uslug)|(obchodni|vseobecne|smluvni|uzivatelske) podminky|podminky (uziti|uzivani|pouzivani|pouziti)"
        r"|(felhasznalasi|altalanos szerzodesi|hasznalati) feltetelek|aszf|termeni si conditii|(kullanim|hizmet|uyelik) (kosullari|sartlari|sozlesmesi)|kullanici sozlesmesi"
        r"|ketentuan (layanan|penggunaan)|syarat (dan|&) ketentuan|dieu khoan( su dung| dich vu)?|oroi (xrisis|chrisis)|οροι (χρησησ|υπηρεσιας)"
        r"|利用規約|ご利用規約|会員規約|サービス規約|用户协议|用戶協議|用户服务协议|服务协议|服務協議|服务条款|服務條款|使用条款|使用條款|使用者條款|使用协议|用户条款|이용약관|서비스 ?약관"
        r"|(условия|правила|порядок)( использования| пользования| оказания услуг| предоставления услуг)|пользовательское соглашение|شروط (الاستخدام|الخدمة)|תנאי (שימוש|השימוש|שירות)"
    ),
    "Privacy Policy": (
        r"(general |global |website |online |candidate |user |consumer |customer |data )?privacy( and| &| )?( data| security| cookies?| cookie| trackers?)?( protection)?( and cookies?)? (polic(y|ies)|notices?|statements?|terms|charter|declaration|agreement|guidelines?|rules|promise)"
        r"|cookies? (and|&) privacy (policy|notice|statement)|(data|information) (privacy|protection|policy|handling|usage|use|collection)( polic(y|ies)| notice| statement| declaration| information)?"
        r"|personal (data|information)( protection)?( policy| notice| statement| processing)?|your privacy|privacy (center|centre|hub)|gdpr( privacy)?( policy| statement| notice| information)?"
        r"|(politique|charte|declaration|regles|avis)( de| sur la| relative a la| relative aux| generale de)? ?(protection|traitement|gestion|utilisation)?( de la| des| de| de vos)? ?(confidentialite|vie privee|donnees( a caractere)?( personnelles?)?|respect de la vie privee)"
        r"|(protection|traitement|gestion) (des|de vos|de mes) donnees( personnelles| a caractere personnel)?|donnees personnelles|vie privee|confidentialite"
        r"|datenschutz(erklarung|hinweise?|bestimmungen?|richtlinien?|information(en)?|mitteilung|policy|vereinbarung)?|hinweise zum datenschutz"
        r"|(politicas?|aviso|declaracion|condiciones)( de| sobre)( la)? (privacidad|proteccion de datos|tratamiento de datos)( y cookies)?|proteccion de datos|privacidad"
        r"|(informativa|normativa|politica)( sulla| sul| di)?( la)? (privacy|trattamento dei dati|riservatezza)|tutela della privacy|trattamento dei dati( personali)?"
        r"|(politicas?|aviso|declaracao) de (privacidade|protecao de dados)|privacidade"
        r"|privacy ?(beleid|verklaring|statement|voorwaarden|reglement)|integritets(policy|meddelande|skydd|villkor)|(behandling av )?person ?uppgift(er|spolicy)|dataskydds?(policy|information|beskrivning)"
        r"|privatlivs(politik|erklaering)|persondata(politik)?|persondatapolitik|personvern(erklaering|policy)?|databeskyttelse(spolitik)?|tietosuoja(seloste|kaytanto|lauseke|selosteet)?|rekisteriseloste"
        r"|polityka prywatnosci|ochrona (danych|prywatnosci)|(zasady|ochrana|zpracovani) (ochrany )?(osobnich udaju|soukromi)|(adatvedelmi|adatkezelesi) (szabalyzat|tajekoztato|nyilatkozat)|politica de confidentialitate|gizlilik( politikasi| bildirimi| sozlesmesi)?|kvkk"
        r"|kebijakan privasi|chinh sach (quyen rieng tu|bao mat)|πολιτικη απορρητου"
        r"|プライバシー ?ポリシー|個人情報(保護方針|の取り?扱い|保護)?|隐私(政策|权政策|权声明|声明|条款|协议|保护)?|隱私(權政策|政策|權)|个人信息(保护政策|处理规则|保护)?|개인 ?정보 ?(처리 ?방침|보호 ?정책|취급 ?방침)"
        r"|политика (конфиденциальности|обработки персональных данных|приватности)|(обработк\w+|защит\w+) персональных данных|سياسة الخصوصية|מדיניות (ה)?פרטיות"
    ),
    "Trackers Policy": (
        r"(website |online |our |use of )?cookies?( and| &| )?( similar)?( tracking)?( technolog(y|ies))?( trackers?| pixels?)? (polic(y|ies)|notices?|statements?|declaration|information|guidelines?|rules|consent notice|disclosure|use)"
        r"|(about|our|use of|using|how we use|information (about|on)|list of) (our )?cookies( and similar technologies)?|cookies and (tracking|similar|advertising|other)( technologies| technology)?|tracking technolog(y|ies)( policy| notice)?|trackers? policy|technologies ads"
        r"|(politique|charte|gestion|utilisation|parametrage|declaration)( d utilisation| en matiere| relative( aux)?| de gestion| sur les)?( des| de| aux)? (cookies|traceurs)|cookie(s)? (richtlinien?|hinweise?|erklarung|informationen|bestimmungen|beleid|verklaring|politik|policyn|erklaering)"
        r"|(politicas?|aviso|uso|informativa|informazioni|gestione)( de| di| sull uso dei| sui| sull utilizzo dei| sulla| del uso de)? cookies?|evastekaytanto|evasteet|evasteseloste|informasjonskapsler|kakor|polityka( plikow)? cookies?|pliki cookies?|zasady( pouzivani)? cookies|cookie szabalyzat|cerez politikasi|cerezler"
        r"|クッキー(ポリシー)?|cookie ?(政策|ポリシー|정책)|쿠키 정책|(политика|использование)( использования)?( файлов)? (cookie|куки)s?"
    ),
    "Imprint": (
        r"imprint|impressum|legal notices?|notice legale|mentions? legales?|aviso legal|note legali|avviso legale|informations? legales?|informazioni legali|informacion legal|informacoes legais|legal (information|disclosures?)|company (information|details)|(site|website) notice|publisher information|colofon|tiedot yrityksesta|anbieterkennzeichnung|特定商取引法( ?に基づく表記)?|特商法"
    ),
    "Developer Terms": (
        r"(developers?|api|apis|sdk|dev|platform developer|data api|mobile sdk|maps|app developer|developer platform|open platform)( services?| platform| program(me)?| distribution| data| license| user data| api| product)? (terms( of (use|service))?( and conditions)?|agreement|polic(y|ies)|licen[cs]e( agreement)?|distribution agreement|program policies|user data policy|guidelines|rules|conditions|services agreement|credits)"
        r"|(terms|conditions|policies)( of (use|service))? (for )?(developers?|api|apis)|api services user data policy|(developers?|api) (terms|policy) \w+|(conditions|cgu)( d utilisation)?( de l)? api|conditions developpeurs|entwickler(bedingungen|vereinbarung|richtlinien)|开发者(协议|服务协议|条款)|開発者( ?利用)?規約"
    ),
    "Community Guidelines": (
        r"community (guidelines?|standards?|rules?|polic(y|ies)|code( of conduct)?|expectations|principles|terms|participation( guidelines?)?|safety guidelines?|values)|(professional|online|user|users) community polic(y|ies)|code of conduct|(user|content|site|house|forum|server|platform|posting|the|safety)? ?rules|(community|content|user) (and|&) (content|safety|community) (guidelines|standards|policy)"
        r"|content (moderation|guidelines?|standards?|rules)( policy| guidelines?)?|participation guidelines?|netiquette|(regles|charte|directives|normes)( de conduite)?( de la| de| d)? ?(communaute|bonne conduite|moderation|communautaires?)|charte (de moderation|utilisateurs?|de la communaute)|communityrichtlinien|community (richtlinien|regeln|standards)|gemeinschafts(richtlinien|standards|regeln)|verhaltens(regeln|kodex)"
        r"|(normas|directrices|reglas|pautas)( de la| de) comunidad|(linee guida|regole|norme)( della| di) (comunita|community)|(diretrizes|regras|normas) da comunidade|(gedragsregels|huisregels|communityrichtlijnen)|gemenskaps(regler|riktlinjer)|コミュニティ ?(ガイドライン|規約)|社区(规范|准则|公约|规则|指南)|커뮤니티 (가이드라인|규정)|правила сообщества"
    ),
    "Deceased Users": (
        r"deceased (users?|persons?|individuals?|members?|account holders?)|(account|accounts) of (a )?deceased|memoriali[sz](ed|ation|ing)( accounts?)?|legacy contact|comptes? (des|de personnes) decedee?s|verstorbene( nutzer| personen)?"
    ),
    "Acceptable Use Policy": (
        r"(acceptable|fair|appropriate|permitted|responsible|allowed) (use|usage|uses)( and\s\w+)?( polic(y|ies)| guidelines?| terms| rules)?|aup|usage (polic(y|ies)|guidelines?|rules)|use polic(y|ies)|content polic(y|ies)|(prohibited|disallowed|unacceptable) (use|uses|usage|content|conduct|activities|practices|products|items|business(es)?)( \w+)?( polic(y|ies))?|(program(me)?|publisher|sending|messaging|anti spam|spam|anti abuse|abuse|mailing|network|internet|security|inventory|supply|ad quality|quality|creative) polic(y|ies)|online conduct|abuse (guidelines?|program policies)"
        r"|(publisher|advertis(er|ers|ing)|inventory) (code of conduct|guidelines?|terms|requirements|quality)|(politique|charte|regles)( d| de)? ?(utilisation|usage) (acceptable|responsable|raisonnable)|utilisation acceptable|nutzungsrichtlinien?|richtlinien zur (akzeptablen |fairen )?nutzung|(politica|normas) de uso (aceptable|aceitavel|aceptable)|politica di utilizzo accettabile"
    ),
    "Restricted Use Policy": (
        r"(restricted|limited) use( polic(y|ies)| requirements)?|restrictions? polic(y|ies)|use restrictions|(restricted|limited) (content|products|businesses|services|industries)( polic(y|ies))?|publisher restrictions"
    ),
    "Commercial Terms": (
        r"(commercial|business|partner|partners|partnership|merchant|merchants|advertiser|advertisers|advertising|creator|creators|customer business|publisher|reseller|enterprise|sponsor\w*|corporate|device|host|hosts|driver|courier|landlord|agency|payments?|product) (terms|terms and conditions|terms of (service|use|sale)|agreement|conditions|policies|services agreement|business agreement|terms agreement)"
        r"|business services? (terms|agreement)|b2b (terms|conditions)|commercial (conditions|use|tools)|conditions (commerciales|partenaires)|geschaftskunden( agb)?|partner(vereinbarung|bedingungen)"
    ),
    "Copyright Claims Policy": (
        r"(copyrights?|dmca|infringement|ip|intellectual property|repeat infring\w+|counterfeit|trademark and copyright)(( and\s\w+| infringement| claims?| dmca| complaints?| takedown| repeat\sinfring\w+| rights){0,4})( polic(y|ies)| notices?| procedures?| takedowns?| claims?| agents?| guidelines?| complaints?| information| protection| disputes?| agreement| rights| violations?| statement)|dmca|copyrights?|repeat infring(er|ers|ement)( policy)?|(notice and )?take ?downs?( polic(y|ies)| requests?| procedure)?|fair ?use|intellectual property( rights)?|report (copyright )?infringement"
        r"|(politique|signalement|atteinte)( de| d| relative au| aux)? ?(droits? d auteur|propriete intellectuelle)|urheberrecht(e|s\w+)?|(politica|derechos) de (derechos de autor|propiedad intelectual|autor)|著作権( ?ポリシー| ?侵害)?|版权(政策|声明|投诉)?|知识产权( ?保护)?|侵权投诉( ?指引)?"
    ),
    "Law Enforcement Guidelines": (
        r"(law enforcement|legal process|government|government data|police|authorit(y|ies)|data requests?|subpoena)( \w+)? (guidelines?|guide|polic(y|ies)|requests?|support|access|response|inquir(y|ies)|information|process)|law enforcement|legal process( guidelines?)?|groups law guidelines|(requisitions|demandes)( des)? (judiciaires|autorites)|strafverfolgungsbehorden|behordenanfragen"
    ),
    "Human Rights Policy": (
        r"human rights( polic(y|ies)| statement| commitments?| principles)?|modern slavery( act)?( statement| policy)?|droits (de l homme|humains)|menschenrechte|derechos humanos"
    ),
    "In-App Purchases Policy": (
        r"in app (purchases?|products?|payments?|billing|currency)( polic(y|ies)| terms| rules)?|virtual (items?|goods|currency|coins?|money|gifts?)( polic(y|ies)| terms( of (use|service|sale))?| and\s\w+)?|(coins?|gifts?|credits|points|tokens) (terms|policy)|achats (integres|in app)|in app kaufe|compras (integradas|in app)"
    ),
    "Review Guidelines": (
        r"(app|app store|store|application|extension|add on|plugin|theme)?( review| reviews) (guidelines?|polic(y|ies)|process|requirements|rules|standards)|(app|store|listing) (guidelines?|requirements|submission guidelines)|(politique|charte|regles) (des|sur les) avis"
    ),
    "Brand Guidelines": (
        r"(brand|branding|logo|trademarks?|trade mark|badge|press kit)( and (logo|trademark|brand))?( use| usage| assets?| identity| resources?)? (guidelines?|guidance|polic(y|ies)|rules|terms|standards|use|usage|requirements|guide|license)|use of (our )?(logo|trademarks?|brand)|trademarks?|brand (assets|resources|center)|charte graphique|markenrichtlinien?|directrices de marca|logos? et marques"
    ),
    "Quality Guidelines": (
        r"quality (guidelines?|standards?|polic(y|ies)|requirements|rules)|(webmaster|search essentials|content quality|spam) (guidelines?|essentials|policies)|charte qualite|qualitatsrichtlinien"
    ),
    "Data Controller Agreement": (
        r"(joint )?(data )?(joint )?controllers?( to controllers?| controllers?)?( data protection)? (agreement|addendum|terms|contract|arrangement)|controller terms|joint controllership( agreement)?|accord de (co)?responsab\w+ conjointe?|gemeinsame verantwortlichkeit"
    ),
    "Data Processor Agreement": (
        r"(customer |global |gdpr )?(data|personal data|information|commissioned)( protection| transfer)? ?(processing|processors?|protection|transfer|security)( and\s\w+)? (agreement|addendum|addenda|terms|amendment|contract|annex|schedule|exhibit)|dpas?|processor (terms|agreement)|sub ?processors?( list| terms)?|standard contractual clauses|sccs?|personal data processing agreement"
        r"|(accord|contrat|annexe|avenant)( sur| de| relatif)?( la| le| au)? (traitement|sous traitance)( des donnees( personnelles)?)?|auftrags(daten)?verarbeitung(s\w+)?|auftragsverarbeitungsvertrag|avv|verwerkersovereenkomst|(contrato|acuerdo|anexo) de (encargo|tratamiento)( de datos)?|personuppgiftsbitradesavtal|pub avtal|databehandler(aftale|avtale)|umowa powierzenia( przetwarzania)?"
    ),
    "User Consent Policy": (
        r"(eu )?(user|users|end user|parental|child|consumer) consent( polic(y|ies)| notice| requirements| form)?|consent (policy|management policy)|politique de consentement|einwilligungsrichtlinien?"
    ),
    "Closed Captioning Policy": (
        r"(closed )?caption(s|ing)( polic(y|ies)| guidelines?| standards?| information| contact)?"
    ),
    "Seller Warranty": (
        r"(limited |seller |product |hardware |manufacturer s? |consumer |extended |one year )(limited )?warrant(y|ies)( polic(y|ies)| terms| information| statement)?|warrant(y|ies) (polic(y|ies)|terms|statement|information)|warrant(y|ies)|garantie( limitee| commerciale| legale)?|herstellergarantie|garantiebedingungen|garantia( limitada)?"
    ),
    "Single Sign-On Policy": (
        r"single sign on( polic(y|ies)| terms)?|sso( polic(y|ies)| terms)?|(social|third party) (log ?in|sign in)( polic(y|ies)| terms)?|(sign|log) in with \w+ (terms|policy)"
    ),
    "Vulnerability Disclosure Policy": (
        r"(responsible |coordinated )?(vulnerabilit(y|ies)|security)( responsible)? (disclosures?|reporting|advisory|response|research)( polic(y|ies)| program(me)?| guidelines?| terms)?|(responsible|coordinated) disclosures?( polic(y|ies)| program(me)?| statement)?|disclosure (polic(y|ies)|guidelines?)|bug ?bount(y|ies)( program(me)?| terms| policy)?|report (a )?(security )?vulnerabilit(y|ies)|(divulgation|signalement)( responsable| de| des| d une| coordonnee des?)? vulnerabilites?|offenlegung von (sicherheitslucken|schwachstellen)|security advisory|(product )?security advisor(y|ies)"
    ),
    "Live Policy": (
        r"(live|live ?stream(ing|er|ers|s)?|broadcast(ing|s|er)?)( content| community| feature)? (polic(y|ies)|guidelines?|rules|terms|standards)|policies live"
    ),
    "Complaints Policy": (
        r"(customer |internal )?complaints?( handling| management| resolution)?( polic(y|ies)| procedures?| process| code| form)|how to (make a )?complain(t)?|(traitement|politique|gestion)( de gestion)? des (reclamations|plaintes)|beschwerde(verfahren|management|ordnung|richtlinie)|(politica|procedimiento) de (quejas|reclamaciones)|grievance( redressal)?( polic(y|ies)| mechanism| procedure| officer)?|klachten(regeling|procedure)"
    ),
    "Conditions of Carriage": (
        r"(general )?(conditions|contract|terms)( and conditions)? of (carriage|transport(ation)?)|(transport|carriage|travel|passenger) (conditions|terms( and conditions)?|agreement)|conditions( generales)? de transport|beforderungsbedingungen|condiciones (generales )?de transporte|condizioni( generali)? di trasporto|vervoersvoorwaarden|resevillkor|passagerarvillkor"
    ),
    "General Conditions of Sale": (
        r"(general |standard |online |our )?(conditions|terms)( and conditions)? (of|for) (sales?|purchase|purchases|supply|delivery|trade)|(sales?|purchase|purchasing|order|store|shop|shopping|hardware order|subscription|billing|delivery|shipping|refunds?|returns?|cancellation)( and (refunds?|returns?|cancellation|exchange|delivery))? (terms( and conditions)?|conditions|polic(y|ies)|agreement)"
        r"|conditions( generales)? de vente|cgv|verkaufsbedingungen|(allgemeine )?(verkaufs|liefer|kauf)bedingungen|widerrufs(belehrung|recht)|(droit|formulaire) de retractation|(derecho|formulario) de desistimiento|diritto di recesso|herroepingsrecht|condiciones( generales)? de (venta|compra|contratacion)|condizioni( generali)? di vendita|condicoes( gerais)? de venda|verkoopvoorwaarden|retour(beleid|voorwaarden|neren)|ruckgabe(richtlinie|bedingungen)|politique de retour|politica de devoluciones|politica di reso|kopvillkor|salgs(betingelser|vilkar)|(refunds?|returns?)( policy)?|money back guarantee"
    ),
    "Marketplace Buyers Conditions": (
        r"(marketplace )?buyers?( protection)? (terms|conditions|agreement|polic(y|ies)|guarantee|protection)( and conditions| of use)?|(conditions|cgu|cgv)( generales)?( marketplace)? (acheteurs?)|kauferschutz(richtlinie)?|purchase protection( programme?| policy)?"
    ),
    "Marketplace Sellers Conditions": (
        r"(marketplace |professional )?(sellers?|vendors?|suppliers?|merchants?)( services| business| central| business solutions| code of)? (terms|conditions|agreement|polic(y|ies)|rules|standards|conduct)( and conditions| of use)?|selling (policies|terms|agreement|rules)|(services )?business solutions agreement|marketplace (terms|agreement|conditions|participation agreement|seller\w*)|(conditions|cgu|cgv)( generales)?( marketplace)? (vendeurs?)|verkauferbedingungen"
    ),
    "Ranking Parameters Description": (
        r"(ranking|rankings|search ranking|search results?|recommender systems?|recommendations?|sort(ing)?|classement)( \w+)? (parameters?|explained|information|policy|transparency|description|criteria|systems?|offers)|how (we rank|ranking works|search (results )?work(s)?|(are|our) (search )?results (are )?(ranked|sorted))|(criteres|parametres|modalites) (de|du) (classement|referencement)|reihenfolge der suchergebnisse"
    ),
    "Premium Partner Conditions": (
        r"(premium|preferred|superhost|elite|plus|certified|verified|super) (partners?|sellers?|hosts?|vendors?|merchants?)( program(me)?)?( terms| conditions| agreement| polic(y|ies)| requirements)?( and conditions| of use)?|partner (program(me)?|terms and conditions)( terms| agreement| policy| conditions)?"
    ),
    "Platform to Business Notice": (
        r"(platform to business|p2b)( regulation)?( notice| information| statement| terms| transparency| policy)?|(reglement|verordnung) (p2b|platform to business)"
    ),
    "Business Mediation Policy": (
        r"(business |p2b )?mediat(ion|ors?)( polic(y|ies)| procedure| process| terms| information)?"
    ),
    "Business Privacy Policy": (
        r"(business|businesses|merchants?|partners?|b2b|enterprise|corporate|advertisers?|business users?|vendors?|suppliers?|sellers?|hosts?) (user )?privacy( polic(y|ies)| notices?| statements?)|privacy (policy|notice|statement) for (business|businesses|merchants|partners|business users|sellers|vendors|suppliers|advertisers)|politique de confidentialite (professionnels|partenaires|entreprises|b2b)"
    ),
    "Editorial Policy": (
        r"editorial (polic(y|ies)|guidelines?|standards?|principles|independence|code|ethics|process)|(journalistic|publishing|newsroom|journalism) (standards?|ethics|principles|guidelines?)|(code of )?ethics( policy| statement)?|trust ethics|charte (editoriale|deontologique)|redaktionelle (richtlinien|grundsatze)|corrections polic(y|ies)"
    ),
    "Anti-corruption Policy": (
        r"anti (corruption|bribery)( and anti (corruption|bribery)| and (bribery|corruption))?( polic(y|ies)| statement| code)?|(bribery|corruption) (policy|prevention)|(politique|code|charte) anti ?corruption|antikorruption(s\w+)?"
    ),
    "Accessibility Statement": (
        r"(web |digital )?accessibility( statement| polic(y|ies)| declaration| conformance| commitment| information| notice)?|vpat|(declaration|politique|charte)( d| de) accessibilite|accessibilite( numerique)?|(erklarung zur )?barrierefreiheit(serklarung)?|(declaracion|politica) de accesibilidad|accesibilidad|(dichiarazione di )?accessibilita|toegankelijkheid(sverklaring)?|tillganglighet(sredogorelse)?|tilgaengelighed(serklaering)?|saavutettavuus(seloste)?|deklaracja dostepnosci"
    ),
    "Hyperlinks Policy": (
        r"(hyper ?link(s|ing)?|external links?|link(s|ing)|outgoing links)( to (this|our) (site|website))? (polic(y|ies)|terms|guidelines?|disclaimer)|politique (de|des) (liens|hyperliens)"
    ),
    "Whistleblower Policy": (
        r"whistle ?blow(er|ers|ing)( protections?)?( polic(y|ies)| system| procedure| channel| program(me)?)?|speak up( policy| line)?|(lanceurs? d alerte|dispositif d alerte( professionnelle)?)|hinweisgeber(system|schutz\w*)?|canal (de denuncias|etico)|visselblas(ning|are\w*)"
    ),
    "Affiliate Agreement": (
        r"affiliates?( marketing| partner)?( program(me)?)? (agreement|polic(y|ies)|terms|disclosure|operating agreement|conditions)( and conditions| of service)?|affiliate program(me)?|referral( partner)?( program(me)?)? (terms|agreement|polic(y|ies)|rules)( and conditions)?|programme d affiliation|partnerprogramm (bedingungen|vereinbarung)"
    ),
    "Service Level Agreement": (
        r"(service|support) levels?( agreements?| addendum| commitments?| terms| objectives| polic(y|ies))|slas?|uptime (guarantee|commitment|agreement)|support (policy|terms|services? (policy|terms|description))|accord de niveau de service|(acuerdo|contrato) de nivel de servicio"
    ),
    "Content Monetisation Policy": (
        r"(content |creator |partner )?moneti[sz](ation|ing)( content| program(me)?)?( polic(y|ies)| terms| standards| guidelines?| rules)?|(creator|creators|streamer) (fund|rewards?|program(me)?|monetization)( terms| agreement| polic(y|ies))?|(regles|conditions|politique) de monetisation|monetarisierung(s\w+)?"
    ),
    "Advertising Content Policy": (
        r"(advertis(ing|ement|ements|er|ers)|ads?|ad content|sponsored content|paid content|promoted content)( and\s\w+)?( content| publishing| creative| quality| placement)? (polic(y|ies)|guidelines?|standards?|rules|requirements|acceptance( policy)?|specs)|prohibited (ads|advertising)( content)?|(creative|ad) acceptance( policies)?|(politique|regles|charte)( de| en matiere de| du)? (contenu )?publicitaires?|werberichtlinien?|(politicas?|normas) (de|sobre) (publicidad|anuncios)"
    ),
}
"""Every terms type with its full names, in the languages in which such documents are published most."""
HINTS: dict[str, str] = {
    "Terms of Service": r"terms?|conditions|agreements?|contract|legal terms|toc|villkor|vilkar|betingelser|voorwaarden|bedingungen|terminos|termini|termos|condiciones|condizioni|protocols?|protocal|规约|規約|协议|條款|条款|약관|conduct|agb",
    "Privacy Policy": r"privacy|confidentiality|dsgvo|rgpd|gdpr|personvern|privatliv|integritet|tietosuoja|prywatnosc|隐私|プライバシー",
    "Trackers Policy": r"cookies?|trackers?|traceurs?|tracking|kakor|evasteet|クッキー|쿠키",
    "Community Guidelines": r"guidelines?|standards|community|conduct|rules|moderation|regeln|netikette",
    "Acceptable Use Policy": r"prohibited|abuse|spam|restrictions",
    "Developer Terms": r"api terms|sdk",
    "Copyright Claims Policy": r"ip|copyright",
    "Brand Guidelines": r"brand",
    "Vulnerability Disclosure Policy": r"vulnerabilit(y|ies)|disclosure",
    "Commercial Terms": r"commercial",
    "General Conditions of Sale": r"vente",
}
"""Words that only hint at a type: they count where no full name stands."""
SELF = r"(?:this|these|the present|our|the following|diese[rs]?|unsere|die vorliegenden?|cette|ces|la presente|les presentes|nos|notre|esta|este|estos|estas|la presente|questa|questi|queste|la presente|nossa|deze|onze|denna|dessa|denne|disse|本|本网站|この)"
"""What stands before a document's own name where it speaks of itself: "this privacy policy"."""
TERMS_TYPES = frozenset(NAMES)
"""The 44 terms types, as Open Terms Archive spells them."""
