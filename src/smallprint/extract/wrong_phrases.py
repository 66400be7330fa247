"""What pages say that hold no terms, in the languages in which they say it most: a table of phrases by cause.

Written as `terms_words.plain` makes words: no capitals, marks and signs, one blank between them. What live pages say is
wider than what recorded ones do (`challenge.PHRASES`), since here title, headings and markup are known too.
"""

from __future__ import annotations

import re

from smallprint.extract.challenge import Failure

BLOCKED = (
    r"just a moment|checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you(?: are|re| re) (?:a |not a )?(?:human|robot)|are you a (?:robot|human)|(?:confirm|prove) (?:that )?you(?: are|re| re) (?:a )?(?:human|not a robot)"
    r"|needs to review the security of your connection|attention required|(?:you have been|you ve been|youve been|you are|you re|youre) (?:temporarily |permanently )?blocked|access (?:to this (?:page|site|resource) )?(?:has been |is |was )?(?:denied|restricted|blocked)"
    r"|(?:your )?request (?:was |has been |is )?(?:blocked|rejected|unsuccessful)|requested url was rejected|incapsula incident|ray id|press (?:and )?hold|complete the (?:security check|captcha)|security (?:check|verification)|(?:anti ?)?(?:robot|human|bot) verification|click to (?:start )?verif\w+|unusual (?:traffic|activity)|(?:automated|suspicious) (?:access|requests?|activity|traffic)"
    r"|too many requests|rate limit(?:ed| exceeded)|going too fast|enable js and disable any ad blocker|ddos guard|ddos protection|sucuri website firewall|pardon our interruption|bot (?:protection|detection)|block(?:ed)? reason|not a (?:ro)?bot\b|proof of work|(?:ip|address) (?:address )?(?:has been |is )(?:banned|blocked)|block access from your (?:country|region)|you don t have permission to access"
    r"|(?:not|isn t|un)? ?available in your (?:region|country|location)|unavailable (?:due to|for) legal reasons|access cannot be granted|unavailable in (?:most )?(?:european|your)"
    r"|etes vous un robot|trafic inhabituel|acces (?:refuse|bloque|interdit)|verifi(?:ez|ons|er|cation) (?:que vous etes (?:un )?(?:etre )?humain|de securite)|vous n etes pas un robot|zugriff (?:verweigert|gesperrt|blockiert)|sind sie ein (?:mensch|roboter)|sie (?:kein roboter|ein mensch) sind|du (?:kein roboter|ein mensch) bist|ungewohnlich\w* (?:datenverkehr|zugriff\w*|aktivitat\w*)|sicherheits(?:prufung|uberprufung)"
    r"|acceso (?:denegado|bloqueado)|trafico inusual|eres (?:un )?(?:robot|humano)|no soy un robot|(?:eres|es usted|no eres) (?:una persona|humano|un robot)|(?:essere|sei) (?:un essere )?umano|non (?:sei|sono) un robot|voce (?:e|nao e) (?:um )?(?:humano|robo)|(?:een mens bent|geen robot bent)|jestes czlowiekiem|nie jestes robotem|accesso (?:negato|bloccato)|traffico insolito|acesso (?:negado|bloqueado)|trafego incomum|toegang geweigerd|dostep zabroniony|odmowa dostepu"
    r"|robot olmadig\w+ (?:dogrula\w+|onayla\w+)|guvenlik (?:kontrolu|dogrulamasi)|konfirmasi bahwa anda bukan robot|проверка браузера|доступ (?:запрещен|ограничен|заблокирован)|вы не робот|доступ закрыт|アクセスが(?:拒否|制限|集中)|ロボットではありません|访问(?:被拒绝|受限|过于频繁)|安全验证|(?:请|完成)(?:按照说明)?(?:进行|完成)(?:安全|以下)?验证|人机验证|滑动(?:滑块)?(?:完成)?验证|拖动滑块|验证码拦截|접근이 (?:거부|차단)|로봇이 아닙니다"
)
NOT_FOUND = (
    r"(?:page|site|url|address|file|document|article|resource|content|link) (?:that )?(?:you (?:are|were) (?:looking for|trying to reach) |you(?: ve| have)? requested |was |is )?(?:(?:was|is|could|can)?(?: ?not|n t) (?:be )?(?:found|located)|not found|no longer (?:exists?|available)|(?:doesn t|does not|doesnt) exist|has been (?:removed|deleted)|may have (?:been )?(?:moved|removed))"
    r"|(?:can ?t|cannot|couldn ?t|could not|unable to|can not|didn ?t) (?:seem to )?find (?:the |that |this |your |a )?(?:page|article|what)|that page can ?t be found|we (?:lost|can ?t find) (?:this|that) page|nothing was found at this location|there (?:is|s) nothing here|specified key does not exist|nosuchkey|content (?:isn ?t|is not) available"
    r"|\bnot found$|error 404|404 (?:error|not found|page)|http 404|410 gone|link (?:you followed )?may be broken|page (?:has )?(?:moved or )?(?:been )?deleted"
    r"|(?:n avons|nous n avons) pas trouve|pas trouve la page|page (?:est |demandee )?(?:introuvable|inexistante|non trouvee|n existe (?:pas|plus))|(?:seite|inhalt)\w* (?:\w+ )?(?:wurde |konnte |ist )?(?:leider )?(?:nicht|nicht mehr) (?:gefunden|verfugbar|vorhanden)|(?:seite|diese seite) existiert nicht"
    r"|pagina (?:que (?:busca|buscas) )?(?:no (?:encontrada|existe|disponible|se (?:ha )?encontr\w+)|non (?:trovata|esiste|disponibile)|nao (?:encontrada|existe)|niet gevonden|bestaat niet)|no (?:se )?(?:encontramos|encontro|pudimos encontrar) (?:la )?pagina|pagina che (?:stai cercando|cerchi) non|pagina que (?:voce )?(?:procura|esta procurando)"
    r"|nie znaleziono|strona (?:\w+ ){0,3}nie istnieje|stranka (?:nebyla )?nenalezena|stranku se nepodarilo|sidan (?:kunde inte hittas|hittades inte|finns inte)|siden (?:blev ikke fundet|findes ikke|finnes ikke)|sivua ei (?:loydy|loytynyt)|az oldal nem talalhato|pagina nu (?:a fost gasita|exista)|sayfa bulunamadi|halaman tidak ditemukan|khong tim thay trang"
    r"|страниц\w+ не (?:найден\w+|существует)|не найден[ао]?|сторінк\w+ не знайден\w+|η σελιδα δεν βρεθηκε|ページ(?:が|は)(?:見つかりません|存在しません)|見つかりませんでした|页面不存在|找不到(?:该)?(?:页面|頁面)|頁面不存在|페이지를 찾을 수 없습니다|존재하지 않는 페이지"
)
MAINTENANCE = (
    r"(?:under|for|scheduled|system|undergoing|routine|planned|down for|due to) (?:\w+ )?maintenance|(?:we ll|we will|will|we) be (?:right )?back(?: soon| shortly)?|currently (?:offline|down)|site is (?:temporarily )?(?:down|offline)|maintenance mode|back (?:soon|shortly)"
    r"|wartungsarbeiten|wartungsmodus|wir sind (?:gleich|bald) zuruck|en (?:cours de )?maintenance|(?:bientot|vite) de retour|en mantenimiento|volvemos (?:enseguida|pronto)|in manutenzione|torniamo (?:subito|presto)|em manutencao|voltamos (?:ja|logo)|in onderhoud|onderhoudswerkzaamheden"
    r"|przerwa techniczna|prace (?:konserwacyjne|serwisowe)|probiha udrzba|underhallsarbete|vedligeholdelse|vedlikehold|huoltokatko|karbantartas|технически\w+ работ\w*|メンテナンス(?:中|のため)|维护中|系统维护|系統維護|점검 ?중|서비스 점검"
)
ERROR = (
    r"something (?:went|has gone) wrong|internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time ?out|connection timed out|\ban? (?:\w+ ){0,3}(?:error|exception) (?:has )?(?:occurred|occured|been encountered)"
    r"|(?:system|server|application|component|technical|runtime|unknown|fatal|database|parse) error|been a critical error|(?:unable|failed) to load (?:the |this )?(?:content|page|document|data)|(?:content|page|document) (?:could not|couldn t|failed to) (?:be )?load(?:ed)?|please (?:refresh|reload) (?:the|this) page|(?:page|session) (?:has )?expired|error establishing a database|stack trace|traceback most recent|econnrefused|econnreset|etimedout|nullpointerexception|unhandled exception|typeerror|referenceerror|uncaught|(?:error|code|status) ?(?:code )?5\d\d|^5\d\d\b|bad request|problem with your request|403 forbidden|^forbidden|accessdenied"
    r"|ran into (?:an issue|a problem)|(?:page|site|content|service) (?:isn t|is not|is currently|is temporarily) (?:currently |temporarily )?(?:un)?(?:available|working)|please try (?:reloading|again later)|try again (?:in a few (?:minutes|moments)|later)|sorry we (?:can t|couldn t|are having)"
    r"|une erreur (?:est survenue|s est produite|inattendue)|erreur (?:interne|serveur|technique)|ein (?:\w+ )?fehler (?:ist )?(?:aufgetreten|passiert)|(?:interner|technischer) (?:server)?fehler|(?:etwas ist|ist (?:wohl |leider )?etwas) schief|(?:seite|inhalt|dienst) ist (?:momentan|derzeit|zurzeit|vorubergehend) nicht (?:verfugbar|erreichbar)|(?:algo (?:salio|ha ido) mal)|(?:ha ocurrido|se ha producido) un error|error (?:interno|inesperado)"
    r"|qualcosa e andato storto|si e verificato un errore|algo deu errado|ocorreu um erro|er is (?:iets misgegaan|een fout opgetreden)|wystapil blad|cos poszlo nie tak|doslo k chybe|nagot gick fel|noget gik galt|noe gikk galt|jokin meni pieleen|hiba tortent|a aparut o eroare|bir hata olustu|terjadi kesalahan"
    r"|произошла ошибка|ошибка сервера|что то пошло не так|エラーが発生しました|(?:系统|服务器)(?:错误|繁忙|异常)|出错了|發生錯誤|오류가 발생"
)
LOGIN = (
    r"(?:you must|please|need to|have to|required to) (?:be logged in|log ?in|sign ?in)\b|(?:log|sign) ?in (?:to|or) (?:continue|your account|register|create|sign up|view|access|see)|sign in to continue|to continue to \w+|(?:authentication|login|sign in) (?:is )?required|forgot (?:your )?(?:password|email|username)|can t access your account|create (?:a )?new account|members only|single sign on|you (?:need|do ?n t have|dont have) access\b|request access|(?:is |are )?only (?:available|visible|accessible) (?:to|for) (?:registered|logged in|signed in|authori[sz]ed|members|partners|customers|subscribers|employees)|(?:log|sign) ?in with (?:your|an|another)|(?:content|page|post|area) is (?:password )?protected(?: by (?:a )?password)?|enter your password below"
    r"|(?:bitte )?(?:melden sie sich|loggen sie sich|melde dich)(?: bitte)? (?:an|ein)|anmeldung erforderlich|passwort vergessen|nur fur (?:registrierte )?mitglieder|(?:inhalt|beitrag|bereich|seite) ist (?:passwort ?)?geschutzt|(?:contenu|page|espace) (?:est )?protege\w* par (?:un )?mot de passe|(?:veuillez|vous devez) (?:vous connecter|vous identifier|etre connecte)|mot de passe oublie|connectez vous (?:pour|a votre)|identifiez vous"
    r"|(?:debes|inicia|iniciar|inicie) (?:iniciar )?sesion (?:para|en)|olvidaste tu contrasena|(?:contenido|pagina|contenuto|conteudo) (?:esta |e )?prote(?:gid|tt)\w+ (?:por|da) (?:contrasena|password|senha)|has olvidado tu contrasena|accedi (?:per|al tuo)|effettua (?:il login|l accesso)|password dimenticata|(?:faca|fazer) (?:o )?login|esqueceu (?:a |sua |a sua )?senha|(?:log in|inloggen) om|wachtwoord vergeten|zaloguj sie(?: aby)?|nie pamietasz hasla|(?:prihlaste se|prihlasit se)|du skal v(?:ae)?re logget ind|glemt (?:din |dit )?(?:adgangskode|passord|kodeord)|du maste (?:vara inloggad|logga in)|glomt losenord"
    r"|войдите(?: в| чтобы)?|забыли пароль|ログインしてください|ログインが必要|パスワードをお忘れ|请(?:先)?登录|請(?:先)?登入|忘记密码|로그인이 필요|비밀번호 찾기"
)
REDIRECT = (
    r"(?:you are being|you will be|being|you ll be|about to be) (?:redirected|sent)|(?:if )?(?:you are )?not redirect(?:ed)?(?: automatically| within)?|^redirecting|redirect notice|(?:page|document|site|policy|content) (?:has|is|have) (?:now )?(?:been )?(?:permanently )?(?:moved|relocated)|moved (?:permanently|temporarily)|object moved|301 moved|302 found|308 permanent redirect|307 temporary redirect|can now be found at|leaving (?:our|this) (?:site|website)"
    r"|(?:vous allez etre|vous etes|redirection) (?:redirige|en cours)|redirection vers|(?:sie werden|du wirst) (?:\w+ )?(?:weitergeleitet|umgeleitet)|weiterleitung|(?:sera|seras|esta siendo) redirigido|redirigiendo|(?:verrai|sarai|stai per essere) reindirizzat\w+|(?:sera|esta sendo) redirecionad\w+|(?:u wordt|je wordt) doorgestuurd|(?:nastapi|trwa) przekierowanie|перенаправлен\w*|自動的に(?:移動|転送)|跳转中|正在跳转"
)
COOKIES = (
    r"(?:accept|allow|reject|decline|manage|refuse)(?: (?:all|only|essential|optional|necessary|the use of))* cookies|accept all|reject all|manage (?:options|preferences|choices)|we value your privacy|we and our (?:\d+ )?partners|cookies? (?:settings|preferences|consent)|consent preferences|continue without accepting"
    r"|(?:alle )?cookies (?:akzeptieren|zulassen|ablehnen)|alle (?:akzeptieren|cookies)|akzeptieren und weiter|privatsphare einstellungen|tout accepter|accepter (?:les|et)|continuer sans accepter|respect de votre vie privee|parametrer (?:les|mes) cookies|aceptar (?:todas?|todo|las cookies)|rechazar|accetta (?:tutti|tutto|e chiudi)|rifiuta|aceitar (?:todos|cookies)|alle cookies accepteren|cookies (?:accepteren|weigeren)"
    r"|akceptuje (?:wszystkie)?|plikow cookies?|przyjmij wszystkie|prijmout vse|godkann alla|accepter alle|godta alle|hyvaksy kaikki|osszes elfogadasa|accepta toate|tumunu kabul et|принять (?:все|cookies)|すべて(?:の cookie を)?(?:受け入れる|許可|同意)|接受(?:所有|全部)|모두 (?:동의|수락)"
)
SHELL = (
    r"^(?:\W*)(?:loading|please wait|one moment|wird geladen|chargement|cargando|caricamento|carregando|laden|ladowanie|nacitani|laddar|indlaeser|laster|ladataan|betoltes|se incarca|yukleniyor|загрузка|読み込み中|加载中|로딩)\b|\bloading(?: article| page| content)?$"
    r"|javascript (?:is )?(?:required|disabled|not enabled|deaktiviert|desactive|desactivado)|(?:enable|activate|turn on|activer|aktivieren|active|habilite|abilita|schakel|wlacz) (?:sie )?(?:le |el |o )?javascript|javascript (?:aktivieren|activeren|in te schakelen|enabled)|requires javascript|(?:doesn t|does not) (?:work|support).{0,30}without javascript|browser (?:is |wird )?(?:not|no longer|nicht|isn t|doesn t|does not) (?:supported|support|unterstutzt)|navigateur (?:n est pas|non) (?:supporte|compatible|pris en charge)|lorem ipsum"
)
SURELY_BLOCKED = re.compile(
    r"\brequest (?:was |has been |is )?blocked|(?:ip|address) (?:address )?(?:has been |is )(?:banned|blocked)|block access from|you (?:have been|ve been|are) blocked|captcha|robot|(?:are|re) (?:a )?human"
)
"""What says of a page called "403" that it is a block, and not a folder that nobody may see."""
CALLED_SO = re.compile(
    r"\b(?:polic(?:y|ies)|terms|agreement|notice|conditions|guidelines|statement|addendum|rules|disclaimer|code of conduct|bedingungen|richtlinien?)$"
)
"""How headings end that are names of documents, of whatever kind."""
SUPPOSED = re.compile(
    r"\b(?:if|when|whenever|where|while|unless|until|during|may|might|could|should|means|wenn|falls|si|en cas|se|als|indien)\b"
)
"""What stands before a failure that is supposed, and does not happen."""
FAILURES: tuple[tuple[Failure, re.Pattern[str]], ...] = (
    (Failure.TEMPORARILY_BLOCKED, re.compile(BLOCKED)),
    (Failure.NOT_FOUND, re.compile(NOT_FOUND)),
    (Failure.MAINTENANCE, re.compile(MAINTENANCE)),
    (Failure.REDIRECT_STUB, re.compile(REDIRECT)),
    (Failure.LOGIN_WALL, re.compile(LOGIN)),
    (Failure.ERROR_PAGE, re.compile(ERROR)),
    (Failure.EMPTY_SHELL, re.compile(SHELL)),
)
"""The first cause whose phrases a page says is told."""
WALL = re.compile(COOKIES)
TITLES: tuple[tuple[Failure, re.Pattern[str]], ...] = (
    (
        Failure.NOT_FOUND,
        re.compile(
            r"^(?:error )?(?:404|410)\b|^(?:page )?not found|^(?:oops|whoops|hoppla|oh no)$|^page introuvable|^seite nicht gefunden|^pagina no encontrada|^pagina non trovata|^nie znaleziono|^ページが見つかりません"
        ),
    ),
    (
        Failure.LOGIN_WALL,
        re.compile(
            r"^(?:log|sign) ?(?:in|on)(?: to .{1,40}| or sign up| or register)?$|^(?:log|sign) ?in\b.{0,12}$|^(?:se )?connexion$|^(?:anmelden|anmeldung|einloggen|login)$|^(?:iniciar sesion|acceder|accedi|entrar|inloggen|zaloguj sie|logowanie|log ind|logga in|logg inn|kirjaudu|prihlaseni|ログイン|登录|登入|로그인|вход|войти)$|\b(?:sign|log) ?in$|log in or sign up$"
        ),
    ),
    (
        Failure.MAINTENANCE,
        re.compile(r"^(?:site )?(?:under |en |in )?(?:maintenance|wartung|mantenimiento|manutenzione)$"),
    ),
    (Failure.REDIRECT_STUB, re.compile(r"^(?:redirect(?:ing|ion)?|object moved|document moved)\b")),
    (
        Failure.WRONG_PAGE,
        re.compile(
            r"^search results|^\d+(?: \d+)* results?\b|^resultats? de (?:la )?recherche|^suchergebnisse|^resultados de (?:la )?busqueda|^risultati della ricerca|^検索結果|^搜索结果"
        ),
    ),
    (
        Failure.ERROR_PAGE,
        re.compile(r"^(?:error|erreur|fehler|errore|erro|fout|blad)(?: \d{3})?$|^5\d\d\b|^4(?:00|03|19)\b"),
    ),
)
"""What titles and headings say that only such pages have."""
MARKERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "Cloudflare",
        re.compile(r"_cf_chl_opt|cf-turnstile|challenge-platform/h/|challenges\.cloudflare\.com|cf-error-details"),
    ),
    ("DataDome", re.compile(r"captcha-delivery\.com")),
    ("PerimeterX", re.compile(r"px-captcha|_pxappid|human-challenge", re.IGNORECASE)),
    ("Incapsula", re.compile(r"_incapsula_resource|incapsula incident", re.IGNORECASE)),
    ("AWS WAF", re.compile(r"awswafintegration|awswafcookiedomainlist|gokuprops", re.IGNORECASE)),
    ("SiteGround", re.compile(r"sgcaptcha")),
    ("Akamai", re.compile(r"errors\.edgesuite\.net|errors&#46;edgesuite|sec-if-cpt-container|bm-verify")),
    ("Kasada", re.compile(r"KPSDK|ips\.js\?")),
    ("DDoS-Guard", re.compile(r"ddos-guard/", re.IGNORECASE)),
    ("Sucuri", re.compile(r"sucuri_cloudproxy_js|sucuri website firewall", re.IGNORECASE)),
    ("F5", re.compile(r"/TSPD/|window\.rbzns|bobcmn")),
    ("Radware", re.compile(r"validate\.perfdrive\.com|shieldsquare|rdwr-captcha", re.IGNORECASE)),
    ("Distil", re.compile(r"distil_r_captcha|distilcaptcha", re.IGNORECASE)),
    ("Friendly Captcha", re.compile(r"\bfrc-captcha\b")),
    ("Anubis", re.compile(r"/\.within\.website/x/cmd/anubis|anubis_challenge")),
    ("Vercel", re.compile(r"vercel security checkpoint|/\.well-known/vercel/security", re.IGNORECASE)),
    ("Imperva", re.compile(r"pardon our interruption", re.IGNORECASE)),
)
"""What the markup of challenges names; some of it is in pages that are shown too, so that it counts only where no terms are."""
BANNERS = re.compile(
    r"onetrust-|(?<!\w)ot-sdk-(?!cookie-policy)|\bcky-|cookieyes|didomi|usercentrics|cybotcookiebotdialog|trustarc|truste-|tarteaucitron|axeptio|quantcast|qc-cmp|sp_message|iubenda-cs|cmplz-(?!document)|klaro|\bosano-|\bfc-(?:consent|dialog)|borlabs|moove[-_]gdpr|\bwt-cli|cookie-law-info|\bcli-(?:modal|bar|settings)|\bcc-(?:window|banner)|\bccm--|evidon|cmpbox|sp-cc|ketch-|transcend-|coi-",
    re.IGNORECASE,
)
"""Identifiers and classes of the banners of those who sell them; the documents that some of them write are not meant."""
CONSENT = re.compile(r"cookie|consent|gdpr", re.IGNORECASE)
"""Identifiers and classes of banners that sites make themselves."""
NO_CONSENT = re.compile(
    r"policy|policies|page|content|main|article|table|declaration|document|section|post-|entry", re.IGNORECASE
)
"""Where these stand beside them, it is a page about cookies."""
SAID_LATER = re.compile(
    r"\bw-form-(?:fail|done)\b|\bform-(?:error|success)|\btoast|\bsr-only\b|visually-?hidden|screen-reader|(?<!\w)alert-",
    re.IGNORECASE,
)
"""Classes of what a page says only once something has happened, or to those who do not see it."""
SITE_PAGES = re.compile(
    r"welcome to nginx|apache2? (?:\w+ )?default page|it works|iis windows server|test page for|^index of|domain (?:name )?(?:is|may be) for sale|buy this domain|domain parking|this domain (?:is|has been) (?:parked|registered)|website coming soon|site (?:is )?under construction|future home of"
)
"""What servers show that have nothing to show, and domains that have no owner."""
PRESS = re.compile(
    r"for immediate release|press release|media (?:contact|enquiries|inquiries)|press contact|communique de presse|contact presse|pressemitteilung|pressekontakt|comunicado de prensa|comunicato stampa|persbericht|\btoday announced\b|about [\w ]{2,30} founded in|min(?:ute)?s? read"
)
SAID = re.compile(
    r"[“”\"«»„][^“”\"«»„]{20,400}[“”\"«»„],?\s+(?:said|says|added|explained|sagte?|erklärte?|a déclaré|explique|dijo|afirmó|ha detto)\b|\b(?:said|says|added) [A-ZÀ-Þ]\w+"
)
"""Where people are quoted: no terms do."""
NEWS_ADDRESS = re.compile(
    r"/(?:news(?:room)?|press(?:e|room|-releases?)?|media|blog|stories|actualites?|aktuelles|noticias|announcements?|magazine|journal)(?:/|$)"
)
ABOUT = re.compile(
    r"\bexplained\b|\bguide to\b|\bwhat (?:is|are) (?:a|an|the) (?:privacy|terms|cookie|eula|tos)|\bwhy (?:do|does|are|is|you|your|every)\b|\b(?:template|generator)\b|\bexamples? of\b|what (?:it|this|they) (?:really )?means?\b|you (?:need|should) (?:to )?know|that (?:actually )?matter\b|\btips\b|\bhow to (?:write|read|create|comply)\b"
    r"|\b(?:we ve|we have|we re|we are|has|have|is) (?:just )?(?:updated?|updating|changing|announc\w+|rolling out|revis\w+)\b|\b(?:updates?|changes?) to (?:our|the|its)\b|\bwhat s (?:new|changing|changed)\b|\bannounc\w+\b|\bintroducing\b|\bwebinar\b"
    r"|nous mettons a jour|mise a jour de (?:nos|notre)|wir aktualisieren|anderung(?:en)? (?:unserer|der) (?:agb|datenschutz|nutzungs)|actualizamos|aggiorniamo|was ist eine?|qu est ce qu|que es (?:un|una|la)"
)
"""What titles say of articles about documents, and of news that one has changed."""
ITSELF = re.compile(
    r"\b(?:this|these|the present|our|the following) (?:\w+ ){0,2}(?:policy|policies|terms|agreement|notice|statement|conditions|guidelines)\b|\b(?:presente?s?|cette|ces|la presente|las presentes|questa|queste|diese[rn]?) (?:\w+ ){0,2}(?:politique|conditions|charte|bedingungen|datenschutz\w*|nutzungs\w*|politica|condiciones|condizioni|informativa|terminos)\b|you agree|by using|by accessing"
)
"""How a document calls itself."""
SELLING = re.compile(
    r"\b(?:book|get|request|schedule|watch|see) (?:a |your )?(?:free )?demo\b|\b(?:start|try)(?: it)?(?: for)? free\b|\bfree trial\b|\btrusted by\b|\bloved by\b|\bget started\b|\btalk to (?:sales|us|an expert)\b|\bwhy (?:customers|teams|companies) (?:choose|love|trust)\b|\bour customers say\b|\bno credit card\b|\bcase stud(?:y|ies)\b"
    r"|\bdemo (?:buchen|anfragen|vereinbaren)\b|\bkostenlos (?:testen|starten)\b|\bessai gratuit\b|\bdemander une demo\b|\bprueba gratis\b|\bsolicit\w+ una demo\b|\brichiedi una demo\b"
)
"""What pages say that sell: no terms do, more than once."""
BY_DOING = re.compile(r"\bby (?:signing|logging|continuing|clicking|registering|creating|proceeding|joining)\b")
"""How a form says to what its use agrees; no document of its own."""
TO_CHALLENGE = re.compile(r"captcha|challenge|verify")
TO_LOGIN = re.compile(r"[/.](?:log|sign)-?in\b|/sso\b|//sso\.|/auth\b|/oauth|/saml|//(?:login|auth|accounts?)\.")
"""Addresses to which pages go on by themselves."""
HUB = re.compile(r"\b(?:center|centre|hub|portal|trust|portail|zentrum|centro)\b|平台|中心|センター|센터")
VIEW = re.compile(
    r"^(?:view|read|see|open|download|go to|learn|voir|lire|consulter|zur?|mehr|ansehen|ver|leggi|scopri|bekijk)\b|查看|了解|阅读|を見る|보기"
)
"""What links say that lead to a document."""
IMPRINT = (
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|\(at\)|\[at\]"),
    re.compile(r"\b(?:tel|telefon|telephone|phone|téléphone|teléfono|fax)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:hrb|hra|rcs|siret|siren|ust-?id\w*|vat|tva|uid|che-?\d|kvk|btw|nif|cif|p\.?\s?iva|partita iva|registergericht|handelsregister|company (?:no|number|reg\w*)|krs|nip|ičo?|org\.? ?nr)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:gmbh|ag|kg|ohg|ug|e\.v\.|sarl|sas|s\.a\.|srl|s\.r\.l\.|spa|bv|ltd|inc|llc|ab|as|aps|oy|sp\. z o\.o\.|株式会社)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:vertreten durch|geschäftsführer\w*|verantwortlich\w*|inhaber\w*|directeur de (?:la )?publication|éditeur|hébergeur|managing director|publisher|responsible for|titolare|responsable|運営責任者|代表者)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b\d{4,5}\s+[A-ZÀ-Þ]\w+|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|〒"),
)
"""What an imprint gives: mail, telephone, register, legal form, who answers for it, a place."""
