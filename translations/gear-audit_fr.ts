<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibilityText</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>AdvisoriesFile</name>
    <message numerus="yes">
        <source>The known faults are %n days old. “gear-audit advisories update” fetches newer ones.</source>
        <translation>
            <numerusform>Les vulnérabilités connues datent de %n jour. «&#xa0;gear-audit advisories update&#xa0;» en récupère de plus récentes.</numerusform>
            <numerusform>Les vulnérabilités connues datent de %n jours. «&#xa0;gear-audit advisories update&#xa0;» en récupère de plus récentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one, and “gear-audit advisories import FILE…” makes one of files.</source>
        <translation>Il n’y a pas encore de base de vulnérabilités connues. «&#xa0;gear-audit advisories update&#xa0;» en récupère une, et «&#xa0;gear-audit advisories import FICHIER…&#xa0;» en crée une à partir de fichiers.</translation>
    </message>
</context>
<context>
    <name>AdvisoriesText</name>
    <message>
        <source>Usage: gear-audit advisories update | import FILE… | status | remove

Keeps the database of known faults of PyPI&apos;s packages, which filters, exports, checks and
the window go by. Nothing is fetched unless it is asked for.

  update         fetch what has changed, from the addresses in the settings
  import FILE…   take files instead, on a computer without a network: OSV&apos;s zip of PyPI, a
                 folder of records, CISA&apos;s list (JSON), FIRST&apos;s scores (csv.gz); they are
                 told apart by what is in them
  status         show how old it is, where it came from and what is in it
  remove         remove it from this computer

Options:
  -h, --help     show this text

Exit status: 0 done, 1 a part could not be had, or there is no database, 2 wrong usage,
3 nothing could be done, 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit advisories update | import FICHIER… | status | remove

Gère la base des vulnérabilités connues des paquets de PyPI, dont se servent les filtres, les
exports, les contrôles et la fenêtre. Rien n’est récupéré sans être demandé.

  update           récupérer ce qui a changé, depuis les adresses des réglages
  import FICHIER…  prendre plutôt des fichiers, sur un ordinateur sans réseau&#xa0;: le zip d’OSV
                   pour PyPI, un dossier d’avis, la liste de la CISA (JSON), les scores de
                   FIRST (csv.gz)&#xa0;; ils se distinguent par leur contenu
  status           montrer son âge, sa provenance et son contenu
  remove           la supprimer de cet ordinateur

Options&#xa0;:
  -h, --help       afficher ce texte

Code de sortie&#xa0;: 0 terminé, 1 une partie n’a pas pu être obtenue, ou il n’y a pas de base,
2 utilisation incorrecte, 3 rien n’a pu être fait, 130 interrompu.
</translation>
    </message>
    <message>
        <source>What is there is the newest.</source>
        <translation>Ce qui est là est le plus récent.</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one.</source>
        <translation>Il n’y a pas encore de base de vulnérabilités connues. «&#xa0;gear-audit advisories update&#xa0;» en récupère une.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservées dans %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimées.</translation>
    </message>
    <message>
        <source>say which FILE to take.</source>
        <translation>indiquez le FICHIER à prendre.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>“%1” is not a command for the known faults.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande pour les vulnérabilités connues.</translation>
    </message>
</context>
<context>
    <name>AdvisoryText</name>
    <message>
        <source>OSV’s records</source>
        <translation>avis d’OSV</translation>
    </message>
    <message>
        <source>CISA’s list of exploited vulnerabilities</source>
        <translation>liste CISA des vulnérabilités exploitées</translation>
    </message>
    <message>
        <source>FIRST’s scores</source>
        <translation>scores de FIRST</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>vieilles de %n jour</numerusform>
            <numerusform>vieilles de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Known faults: %1, of %2, %3</source>
        <translation>Vulnérabilités connues&#xa0;: %1, du %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %3, fetched %4 from %5</source>
        <comment>source, count, date, date, address</comment>
        <translation>%1&#xa0;: %L2 du %3, récupéré le %4 depuis %5</translation>
    </message>
    <message>
        <source>They are more than two weeks old: what has become known since is missing.</source>
        <translation>Elles ont plus de deux semaines&#xa0;: ce qui a été découvert depuis manque.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetching %1, %2</source>
        <comment>what, bytes</comment>
        <translation>Récupération&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1, %L2</source>
        <comment>what, how many</comment>
        <translation>Lecture&#xa0;: %1, %L2</translation>
    </message>
    <message>
        <source>Putting them together</source>
        <translation>Assemblage</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and were passed over:</source>
        <translation>
            <numerusform>%n avis n’a pas pu être lu et a été ignoré&#xa0;:</numerusform>
            <numerusform>%n avis n’ont pas pu être lus et ont été ignorés&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditArguments</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>indiquez quoi auditer&#xa0;: --exchange DOSSIER-OU-URL, --instance NOM ou --all-instances.</translation>
    </message>
    <message>
        <source>--inspect takes one of %1, not “%2”.</source>
        <translation>--inspect prend l’une des valeurs %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 16, not “%1”.</source>
        <translation>--jobs prend un nombre de 1 à 16, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: gear-audit audit SOURCE… [options]

Audits every gear that has no answer yet, and keeps the result in the working folder:
exchange_master_json.json for a Gear Exchange, instance_master_json.json for
instances. Gears that could not be audited are tried again by the next run.

Sources, one or more of:
  --exchange FOLDER-OR-URL  a folder that holds gears/ORGANISATION/*.json, or the
                            address of a git repository with such a folder
  --instance NAME           an instance of “gear-audit instances list”; may be repeated
  --all-instances           every instance that is enabled

Options:
  --all-versions            every version of an instance&apos;s gears, not the newest alone
  --workdir DIR             where the result is kept (default: %1)
  --only GLOB               only gears whose ORGANISATION/NAME matches, such as
                            “flywheel/dicom-*”; may be repeated
  --shard I/N               only the I-th of N equal parts, such as 2/4, for as many
                            machines; “gear-audit merge” brings the results together.
                            Versions of one gear are in one part
  --jobs N                  images examined at once, 1 to 16
  --refresh                 keep the earlier result in archive/ and audit again what
                            these options choose; all other results stay
  --inspect WAY             how images are examined. docker: run once by an engine;
                            layers: read layer by layer from where they are, without one;
                            both: and compared; auto, the default: by the engine, and by
                            the layers where there is none or where it cannot
  --engine PROGRAM          docker or podman, or the path of one
  --json                    progress as a line of JSON an event on standard output, for
                            programs; “gear-audit schema progress” tells them
  --quiet                   say nothing but what failed, and how it ended
  -h, --help                show this text

Progress and messages go to standard error; the path of the result is printed on
standard output. Ctrl-C stops; what has ended is kept.

Exit status: 0 every gear has an answer, 1 some could not be audited, 2 wrong usage,
3 nothing could run, 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit audit SOURCE… [options]

Audite chaque gear qui n’a pas encore de réponse, et garde le résultat dans le dossier de
travail&#xa0;: exchange_master_json.json pour un Gear Exchange, instance_master_json.json pour
des instances. Les gears qui n’ont pas pu être audités sont essayés de nouveau à
l’exécution suivante.

Sources, une ou plusieurs&#xa0;:
  --exchange DOSSIER-OU-URL un dossier qui contient gears/ORGANISATION/*.json, ou
                            l’adresse d’un dépôt git avec un tel dossier
  --instance NOM            une instance de «&#xa0;gear-audit instances list&#xa0;»&#xa0;; répétable
  --all-instances           toutes les instances activées

Options&#xa0;:
  --all-versions            toutes les versions des gears d’une instance, pas seulement
                            la plus récente
  --workdir DOSSIER         où le résultat est gardé (par défaut&#xa0;: %1)
  --only MOTIF              seulement les gears dont ORGANISATION/NOM correspond, comme
                            «&#xa0;flywheel/dicom-*&#xa0;»&#xa0;; répétable
  --shard I/N               seulement la I-ième de N parties égales, comme 2/4, pour autant de
                            machines&#xa0;; «&#xa0;gear-audit merge&#xa0;» réunit les résultats. Les
                            versions d’un gear sont dans une même partie
  --jobs N                  images examinées à la fois, de 1 à 16
  --refresh                 garder le résultat antérieur dans archive/ et auditer de
                            nouveau ce que choisissent ces options&#xa0;; le reste demeure
  --inspect FAÇON           comment les images sont examinées. docker&#xa0;: démarrées une fois
                            par un moteur&#xa0;; layers&#xa0;: lues couche par couche là où elles
                            sont, sans moteur&#xa0;; both&#xa0;: les deux, comparées&#xa0;; auto, par
                            défaut&#xa0;: par le moteur, et par les couches s’il n’y en a pas
                            ou s’il ne peut pas
  --engine PROGRAMME        docker ou podman, ou le chemin de l’un d’eux
  --json                    l’avancement sur la sortie standard, une ligne de JSON par
                            événement, pour des programmes&#xa0;; «&#xa0;gear-audit schema progress&#xa0;»
                            les décrit
  --quiet                   ne dire que ce qui a échoué, et comment cela s’est terminé
  -h, --help                afficher ce texte

L’avancement et les messages vont sur l’erreur standard&#xa0;; le chemin du résultat est écrit
sur la sortie standard. Ctrl-C arrête&#xa0;; ce qui est terminé est conservé.

Code de sortie&#xa0;: 0 chaque gear a une réponse, 1 certains n’ont pas pu être audités,
2 utilisation incorrecte, 3 rien n’a pu s’exécuter, 130 interrompu.
</translation>
    </message>
    <message>
        <source>--shard takes a part and how many there are, such as 2/4, not “%1”.</source>
        <translation>--shard prend une partie et leur nombre, comme 2/4, et non «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AuditCommandText</name>
    <message>
        <source> (kept: %1)</source>
        <comment>Pythons of version 0.9</comment>
        <translation> (conservé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>No gear matches --only %1.</source>
        <translation>Aucun gear ne correspond à --only %1.</translation>
    </message>
    <message>
        <source>Not audited:</source>
        <translation>Non audités&#xa0;:</translation>
    </message>
    <message>
        <source>There is no enabled instance. Add one with “gear-audit instances add”.</source>
        <translation>Aucune instance n’est activée. Ajoutez-en une avec «&#xa0;gear-audit instances add&#xa0;».</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>Il n’y a pas d’instance «&#xa0;%1&#xa0;». Voir «&#xa0;gear-audit instances list&#xa0;».</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Looking for the image</source>
        <translation>Recherche de l’image</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Waiting to be examined</source>
        <translation>En attente d’examen</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Removing the image</source>
        <translation>Suppression de l’image</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>Le moteur de conteneurs</translation>
    </message>
    <message>
        <source>%1 does not answer. The gears that need it wait; it is asked again in %2.</source>
        <translation>%1 ne répond pas. Les gears qui en ont besoin attendent&#xa0;; nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 répond de nouveau.</translation>
    </message>
    <message>
        <source>%1 has not answered for as long as it may be waited for. The gears that need it could not be audited; the next audit tries them again.</source>
        <translation>%1 n’a pas répondu dans le délai d’attente autorisé. Les gears qui en ont besoin n’ont pas pu être audités&#xa0;; le prochain audit les essaiera de nouveau.</translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation>L’audit a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was left to audit.</source>
        <translation>Il ne restait rien à auditer.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) audited.</source>
        <translation>
            <numerusform>%n gear audité.</numerusform>
            <numerusform>%n gears audités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) had an answer already.</source>
        <translation>
            <numerusform>%n gear avait déjà une réponse.</numerusform>
            <numerusform>%n gears avaient déjà une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) could not be audited.</source>
        <translation>
            <numerusform>%n gear n’a pas pu être audité.</numerusform>
            <numerusform>%n gears n’ont pas pu être audités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CacheText</name>
    <message>
        <source>Usage: gear-audit cache status | clear

What was read of images&apos; layers is kept on this computer, so that a layer that several
images have, or one that has not changed, is not fetched again. It holds no results:
without it the next audit takes longer and finds the same.

  status         show where it is and what it takes
  clear          remove it

Options:
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage, 3 something of it could not be removed.
</source>
        <translation>Utilisation&#xa0;: gear-audit cache status | clear

Ce qui a été lu des couches des images est gardé sur cet ordinateur, afin qu’une couche
commune à plusieurs images, ou qui n’a pas changé, ne soit pas récupérée de nouveau. Il ne
contient pas de résultats&#xa0;: sans lui, le prochain audit est plus long et trouve la même chose.

  status         montrer où il est et la place qu’il prend
  clear          le supprimer

Options&#xa0;:
  -h, --help     afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte, 3 une partie n’a pas pu être supprimée.
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>“%1” is not a command for the cache.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande pour le cache.</translation>
    </message>
    <message>
        <source>Cleared: %1.</source>
        <translation>Vidé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n layer(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n couche</numerusform>
            <numerusform>%1&#xa0;: %2, %n couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Version of the gear</source>
        <translation>Version du gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image built anew</source>
        <translation>Image reconstruite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>Compatible SDK</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python in use</source>
        <translation>Python utilisé</translation>
    </message>
    <message>
        <source>pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>Vulnérabilité connue</translation>
    </message>
    <message>
        <source>Known since the database is newer</source>
        <translation>Connue depuis la mise à jour de la base</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value at all</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed: before → after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>fits the site&apos;s release</source>
        <translation>conforme à la version du site</translation>
    </message>
    <message>
        <source>behind the site&apos;s release</source>
        <translation>en retard sur la version du site</translation>
    </message>
    <message>
        <source>ahead of the site&apos;s release</source>
        <translation>en avance sur la version du site</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>en fin de vie</translation>
    </message>
    <message>
        <source>past its end of life since %1</source>
        <comment>a date</comment>
        <translation>en fin de vie depuis %1</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Usage: gear-audit check FILE… [options]

Asks rules of results, for a pipeline: what gears start that is known to be dangerous, past
its end of life, or behind. Without --policy the rules are those that --default prints.

Options:
  --policy FILE      your own rules: a name, a filter, a level and a sentence each
  --ignore FILE      judgements of faults, or a document of OpenVEX, beside the one that lies
                     beside the results
  --advisories FILE  another database of known faults
  --format FORMAT    text (default), json, sarif or junit
  --default          print the default rules, to begin your own with
  -h, --help         show this text

Exit status: 0 no rule of the level “error” is broken, 1 one is, 2 wrong usage, or a rule, a
judgement or the database that a rule needs cannot be read, 3 the results cannot be read.
</source>
        <translation>Utilisation&#xa0;: gear-audit check FICHIER… [options]

Applique des règles à des résultats, pour un pipeline&#xa0;: ce que les gears démarrent et qui est
connu pour être dangereux, en fin de vie ou en retard. Sans --policy, les règles sont celles
qu’affiche --default.

Options&#xa0;:
  --policy FICHIER   vos propres règles&#xa0;: chacune un nom, un filtre, un niveau et une phrase
  --ignore FICHIER   des évaluations de vulnérabilités, ou un document OpenVEX, en plus de
                     celui qui est à côté des résultats
  --advisories FICHIER
                     une autre base de vulnérabilités connues
  --format FORMAT    text (par défaut), json, sarif ou junit
  --default          afficher les règles par défaut, pour commencer les vôtres
  -h, --help         afficher ce texte

Code de sortie&#xa0;: 0 aucune règle du niveau «&#xa0;error&#xa0;» n’est enfreinte, 1 une l’est,
2 utilisation incorrecte, ou une règle, une évaluation ou la base dont une règle a besoin est
illisible, 3 les résultats sont illisibles.
</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>passed  %1</source>
        <translation>réussi  %1</translation>
    </message>
    <message>
        <source>%1  %2: %3 %4</source>
        <comment>level, rule, 12 gears, sentence</comment>
        <translation>%1  %2&#xa0;: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s).</source>
        <translation>
            <numerusform>%n gear.</numerusform>
            <numerusform>%n gears.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>say which FILE with results to check.</source>
        <translation>indiquez le FICHIER de résultats à vérifier.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1”: files are opened in the window, which takes no options.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les fichiers s’ouvrent dans la fenêtre, qui ne prend pas d’options.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file with results.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier et non un fichier de résultats.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>Usage: gear-audit                  open the window
       gear-audit FILE…            open the window on files with results
       gear-audit COMMAND …        work in the terminal

Tells which gears contain which Pythons and which packages, by looking into their
Docker images.

Commands:
  audit       audit the gears of instances and an Exchange, and keep the result as JSON
  instances   add, list, remove, test and import the Flywheel instances to audit
  query       find gears, Pythons and packages in results
  diff        tell what changed between two results, or differs between two sites
  fixes       tell what to rebuild first, by the faults that it mends
  export      write results as CSV, CycloneDX, requirements or JSON
  verify      look into images by the engine and by their layers, and compare
  check       ask rules of results, for a pipeline: text, JSON, SARIF, JUnit
  advisories  fetch, import, show or remove the known faults of packages
  history     show what each audit came to, in figures
  merge       bring the results of several folders together
  generate    print a file that lets Slurm or Kubernetes run an audit in parts
  schema      print the JSON Schema of what the program writes
  cache       show or clear what is kept of images&apos; layers for the next audit
  help        show a page of the help, such as “gear-audit help filter”

Options:
  -h, --help       show this text; “gear-audit COMMAND --help” tells more
  -v, --version    show the version

Exit status: 0 done, 1 some gears could not be audited, or nothing was found, 2 wrong
usage, 3 nothing could run, 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit                  ouvrir la fenêtre
              gear-audit FICHIER…         ouvrir la fenêtre sur des fichiers de résultats
              gear-audit COMMANDE …       travailler dans le terminal

Dit quels gears contiennent quels Pythons et quels paquets, en examinant leurs images
Docker.

Commandes&#xa0;:
  audit      auditer les gears d’instances et d’un Exchange, et garder le résultat en JSON
  instances  ajouter, lister, supprimer, tester et importer les instances Flywheel à auditer
  query      trouver des gears, des Pythons et des paquets dans des résultats
  diff       dire ce qui a changé entre deux résultats, ou diffère entre deux sites
  fixes      dire quoi reconstruire d’abord, selon les vulnérabilités que cela corrige
  export     écrire des résultats en CSV, CycloneDX, requirements ou JSON
  verify     examiner des images par le moteur et par leurs couches, et comparer
  check      appliquer des règles à des résultats, pour un pipeline&#xa0;: text, JSON, SARIF, JUnit
  advisories récupérer, importer, montrer ou supprimer les vulnérabilités connues des paquets
  history    montrer ce que chaque audit a donné, en chiffres
  merge      réunir les résultats de plusieurs dossiers
  generate   afficher un fichier qui fait exécuter un audit en parties par Slurm ou Kubernetes
  schema     afficher le JSON Schema de ce qu’écrit le programme
  cache      montrer ou vider ce qui est gardé des couches des images pour le prochain audit
  help       afficher une page de l’aide, par exemple «&#xa0;gear-audit help filter&#xa0;»

Options&#xa0;:
  -h, --help       afficher ce texte&#xa0;; «&#xa0;gear-audit COMMANDE --help&#xa0;» en dit plus
  -v, --version    afficher la version

Code de sortie&#xa0;: 0 terminé, 1 certains gears n’ont pas pu être audités, ou rien n’a été
trouvé, 2 utilisation incorrecte, 3 rien n’a pu s’exécuter, 130 interrompu.
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>gear-audit: %1
See “%2 --help”.
</source>
        <translation>gear-audit&#xa0;: %1
Voir «&#xa0;%2 --help&#xa0;».
</translation>
    </message>
</context>
<context>
    <name>CommandWordsText</name>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 prend %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CompareSources</name>
    <message>
        <source>%1, until %2</source>
        <comment>a report and a date</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>the key of a device</source>
        <translation>la clé d’un appareil</translation>
    </message>
    <message>
        <source>%1, a device</source>
        <translation>%1, un appareil</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrateur</translation>
    </message>
    <message>
        <source>a user, not an administrator</source>
        <translation>un utilisateur, pas un administrateur</translation>
    </message>
    <message>
        <source>%1, an administrator</source>
        <translation>%1, administrateur</translation>
    </message>
    <message>
        <source>%1, not an administrator</source>
        <translation>%1, pas administrateur</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is on the right network or VPN.</source>
        <translation>Vérifiez l’absence de faute de frappe dans l’adresse, et que cet ordinateur est sur le bon réseau ou VPN.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the network or VPN, and test again.</source>
        <translation>Vérifiez le réseau ou le VPN, et testez de nouveau.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, name the file with its certificate in the settings. The key is not sent to a site that cannot prove who it is.</source>
        <translation>Vérifiez l’adresse. Si le site a sa propre autorité, indiquez le fichier de son certificat dans les réglages. La clé n’est pas envoyée à un site qui ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Flywheel does.</source>
        <translation>%1 répond, mais pas comme Flywheel.</translation>
    </message>
    <message>
        <source>Check the address: it is that of the page where you log in to Flywheel.</source>
        <translation>Vérifiez l’adresse&#xa0;: c’est celle de la page où vous vous connectez à Flywheel.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address.</source>
        <translation>%1 renvoie les requêtes vers une autre adresse.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the site has moved, enter its new address.</source>
        <translation>La clé n’y a pas été envoyée. Si le site a déménagé, saisissez sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 n’accepte plus de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>Wait some minutes, and test again.</source>
        <translation>Attendez quelques minutes, et testez de nouveau.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed.</source>
        <translation>La réponse de %1 dépasse la taille autorisée.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>It may have expired, or be a key of another site. Make a new one on your profile page there, and enter it instead.</source>
        <translation>Elle a peut-être expiré, ou elle appartient à un autre site. Créez-en une nouvelle sur votre page de profil et saisissez-la à la place.</translation>
    </message>
    <message>
        <source>The user of this key is disabled or unknown.</source>
        <translation>L’utilisateur de cette clé est désactivé ou inconnu.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable it.</source>
        <translation>Demandez à un administrateur du site de l’activer.</translation>
    </message>
    <message>
        <source>The user of this key has no permission for that.</source>
        <translation>L’utilisateur de cette clé n’a pas l’autorisation pour cela.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for it.</source>
        <translation>Demandez-la à un administrateur du site.</translation>
    </message>
    <message>
        <source>The container engine cannot reach the registry %1.</source>
        <translation>Le moteur de conteneurs ne peut pas joindre le registre %1.</translation>
    </message>
    <message>
        <source>Check the network or VPN of the computer that the engine runs on. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>Vérifiez le réseau ou le VPN de l’ordinateur où tourne le moteur. Les gears dont l’image est ailleurs peuvent être audités malgré tout.</translation>
    </message>
    <message>
        <source>The container engine does not trust the certificate of the registry %1.</source>
        <translation>Le moteur de conteneurs n’approuve pas le certificat du registre %1.</translation>
    </message>
    <message>
        <source>The engine has certificates of its own. Give it that of the site&apos;s authority; for Docker on Linux in /etc/docker/certs.d/%1/ca.crt.</source>
        <translation>Le moteur a ses propres certificats. Donnez-lui celui de l’autorité du site&#xa0;; pour Docker sous Linux dans /etc/docker/certs.d/%1/ca.crt.</translation>
    </message>
    <message>
        <source>The registry of %1 does not accept the login.</source>
        <translation>Le registre de %1 n’accepte pas la connexion.</translation>
    </message>
    <message>
        <source>Check that the user name is the one you log in with. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>Vérifiez que le nom d’utilisateur est celui avec lequel vous vous connectez. Les gears dont l’image est ailleurs peuvent être audités malgré tout.</translation>
    </message>
    <message>
        <source>The login was not tried: this container engine cannot try one alone.</source>
        <translation>La connexion n’a pas été essayée&#xa0;: ce moteur de conteneurs ne peut pas l’essayer à part.</translation>
    </message>
    <message>
        <source>An audit logs in all the same when it downloads an image.</source>
        <translation>Un audit se connecte tout de même lorsqu’il télécharge une image.</translation>
    </message>
    <message>
        <source>The login was not tried: the container engine is not ready.</source>
        <translation>La connexion n’a pas été essayée&#xa0;: le moteur de conteneurs n’est pas prêt.</translation>
    </message>
    <message>
        <source>See under General what is missing.</source>
        <translation>La page Général dit ce qui manque.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking for the release…</source>
        <translation>Demande de la version…</translation>
    </message>
    <message>
        <source>Asking whose key it is…</source>
        <translation>Demande du propriétaire de la clé…</translation>
    </message>
    <message>
        <source>Counting the gears…</source>
        <translation>Comptage des gears…</translation>
    </message>
    <message>
        <source>Logging in to the registry…</source>
        <translation>Connexion au registre…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Répond.</translation>
    </message>
    <message>
        <source>Flywheel, of an unknown release</source>
        <translation>Flywheel, de version inconnue</translation>
    </message>
    <message>
        <source>Flywheel %1</source>
        <translation>Flywheel %1</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The login to %1 works.</source>
        <translation>La connexion à %1 fonctionne.</translation>
    </message>
</context>
<context>
    <name>DetailsDocument</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <comment>a filter</comment>
        <translation>N’afficher que %1</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>version, standing (release)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>yes, with a read-only API key</source>
        <translation>oui, avec une clé d’API en lecture seule</translation>
    </message>
    <message>
        <source>mended until %1</source>
        <comment>a date</comment>
        <translation>corrigé jusqu’au %1</translation>
    </message>
    <message>
        <source>the gear runs it</source>
        <translation>utilisé par le gear</translation>
    </message>
    <message>
        <source>its packages are not known</source>
        <translation>ses paquets ne sont pas connus</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>Compatible SDK</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mainteneur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>known by watching it start</source>
        <translation>connu en l’observant démarrer</translation>
    </message>
    <message>
        <source>known by reading its command</source>
        <translation>connu en lisant sa commande</translation>
    </message>
    <message>
        <source>known by watching it start and by reading its command</source>
        <translation>connu en l’observant démarrer et en lisant sa commande</translation>
    </message>
    <message>
        <source>known by watching it start; reading its command told %1</source>
        <translation>connu en l’observant démarrer&#xa0;; la lecture de sa commande donnait %1</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Of the image</source>
        <translation>De l’image</translation>
    </message>
    <message>
        <source>Of the digest</source>
        <translation>Du digest</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Audité</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Site&apos;s release</source>
        <translation>Version du site</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Two ways found</source>
        <translation>Deux voies ont trouvé</translation>
    </message>
    <message>
        <source>Python it starts</source>
        <translation>Python qu’il démarre</translation>
    </message>
    <message>
        <source>Script it runs</source>
        <translation>Script qu’il exécute</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construite sur</translation>
    </message>
    <message>
        <source>With the digest</source>
        <translation>Avec le digest</translation>
    </message>
    <message>
        <source>Manifest also names</source>
        <translation>Le manifest nomme aussi</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Pythons</source>
        <translation>Pythons</translation>
    </message>
    <message>
        <source>Found in the image</source>
        <translation>Trouvés dans l’image</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpréteurs</translation>
    </message>
    <message>
        <source>Pips</source>
        <translation>Pips</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>The gear runs it</source>
        <translation>Utilisé par le gear</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Dates from</source>
        <translation>Données du</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>source, day</comment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>version, origin</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Pip</source>
        <translation>Pip</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Packages that %1 lists</source>
        <translation>Paquets que liste %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Editable</source>
        <translation>Éditable</translation>
    </message>
    <message>
        <source>Brought by layer</source>
        <translation>Apporté par la couche</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>what is written beside it, without a pip</source>
        <translation>ce qui est écrit à côté, sans pip</translation>
    </message>
    <message>
        <source>Packages, by what is written beside them</source>
        <translation>Paquets, d’après ce qui est écrit à côté</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>%1 (CVSS %2)</source>
        <comment>severity, score</comment>
        <translation>%1 (CVSS %2)</translation>
    </message>
    <message>
        <source>%1 % within 30 days, by FIRST&apos;s EPSS</source>
        <translation>%1&#xa0;% dans les 30 jours, d’après l’EPSS de FIRST</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Exploitée</translation>
    </message>
    <message>
        <source>yes, CISA knows of attacks</source>
        <translation>oui, la CISA a connaissance d’attaques</translation>
    </message>
    <message>
        <source>Likely to be</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Corrigée dans</translation>
    </message>
    <message>
        <source>no version that is known</source>
        <translation>aucune version connue</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>%1 was judged, and counts again</source>
        <comment>a fault</comment>
        <translation>%1 a été évaluée, et compte de nouveau</translation>
    </message>
    <message>
        <source>%1 does not count here</source>
        <comment>a fault</comment>
        <translation>%1 ne compte pas ici</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Inscrit dans</translation>
    </message>
    <message>
        <source>What is known of faults</source>
        <translation>Ce que l’on sait des vulnérabilités</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>exploitation connue</translation>
    </message>
    <message>
        <source>%1 ends them</source>
        <comment>a version</comment>
        <translation>%1 les corrige</translation>
    </message>
    <message>
        <source>no version is known that ends them</source>
        <translation>aucune version connue ne les corrige</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnérabilités connues</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>its version is none that faults are known by</source>
        <translation>les vulnérabilités ne sont pas répertoriées pour ce genre de version</translation>
    </message>
    <message>
        <source>may be patched by the distribution, which installed this package</source>
        <translation>peut-être corrigée par la distribution, qui a installé ce paquet</translation>
    </message>
    <message>
        <source>the package itself is an attack: remove it</source>
        <translation>le paquet lui-même est une attaque&#xa0;: supprimez-le</translation>
    </message>
    <message>
        <source>no version is known that ends them all</source>
        <translation>aucune version connue ne les corrige toutes</translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 les corrige toutes</translation>
    </message>
    <message>
        <source>Known faults in what the gear starts</source>
        <translation>Vulnérabilités connues dans ce que le gear démarre</translation>
    </message>
    <message>
        <source>Known faults in the image besides</source>
        <translation>Vulnérabilités connues dans le reste de l’image</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>version, the file that tells</comment>
        <translation>%1, d’après %2</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <source>Conda, %1</source>
        <comment>a channel</comment>
        <translation>Conda, %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer&apos;s number, the command that made it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>The gear starts</source>
        <translation>Le gear démarre</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>N’ont pas pu être audités</translation>
    </message>
    <message>
        <source>Packages with known faults</source>
        <translation>Paquets avec des vulnérabilités connues</translation>
    </message>
</context>
<context>
    <name>DiffArguments</name>
    <message>
        <source>Usage: gear-audit diff OLD NEW [options]
       gear-audit diff FILE [options]

Tells what differs between two results: gears that are new, gone, of another version,
image or status, and in each Python the packages that are new, gone, newer or older.
What many gears share is told once, with the gears beneath it. Of one FILE it tells what
changed since the newest earlier result in the folder archive beside it.

OLD and NEW are master JSONs, or FILE::SITE for one site of a file. Gears are compared
with those of the same site; where both have no site in common, with those of the same
name, so that a site can be compared with another or with the Exchange:

  gear-audit diff instance_master_json.json::one instance_master_json.json::two
  gear-audit diff instance_master_json.json::one exchange_master_json.json \
             --in-both --only version

Options:
  --format FORMAT  text (default), json or csv
  --exit-code      exit with 1 where there are differences
  --in-both        leave out gears that one side alone has
  --only WORDS     only some changes, such as up,version: how it changed and what, with
                   commas between the words below
  --advisories FILE
                   the known faults to go by, instead of those of “gear-audit
                   advisories”; where there are any, faults that came and went are told
  --advisories-before FILE
                   those that were known at the time of OLD: what is in both, and was
                   not known then, is told as known-fault
  -h, --help       show this text

Words for --only:
  %1
  %2

Signs in the text: + new, - gone, ^ a later version, v an earlier one, ~ anything else.
JSON is {&quot;gears&quot;: [{&quot;change&quot;, &quot;site&quot;, &quot;gear&quot;, &quot;before&quot;, &quot;after&quot;, &quot;changes&quot;}],
&quot;shared&quot;: [{&quot;gears&quot;, &quot;changes&quot;}], &quot;same&quot;: number}.

Exit status: 0 compared, 1 there are differences (with --exit-code), 2 wrong usage, 3 a
file cannot be read, or the result not be written.
</source>
        <translation>Utilisation&#xa0;: gear-audit diff ANCIEN NOUVEAU [options]
              gear-audit diff FICHIER [options]

Dit en quoi deux résultats diffèrent&#xa0;: les gears nouveaux, disparus, d’une autre version,
image ou d’un autre état, et dans chaque Python les paquets nouveaux, disparus, plus récents
ou plus anciens. Ce que beaucoup de gears partagent est dit une fois, suivi des gears. D’un
seul FICHIER, dit ce qui a changé depuis le résultat antérieur le plus récent dans le dossier
archive à côté.

ANCIEN et NOUVEAU sont des master JSON, ou FICHIER::SITE pour un seul site d’un fichier. Les
gears sont comparés à ceux du même site&#xa0;; si les deux n’ont aucun site en commun, à ceux du
même nom, si bien qu’un site peut être comparé à un autre ou à l’Exchange&#xa0;:

  gear-audit diff instance_master_json.json::one instance_master_json.json::two
  gear-audit diff instance_master_json.json::one exchange_master_json.json \
             --in-both --only version

Options&#xa0;:
  --format FORMAT  text (par défaut), json ou csv
  --exit-code      terminer avec 1 s’il y a des différences
  --in-both        omettre les gears qui ne sont que d’un côté
  --only MOTS      seulement certains changements, comme up,version&#xa0;: comment et quoi, avec
                   des virgules entre les mots ci-dessous
  --advisories FICHIER
                   les vulnérabilités connues à prendre, au lieu de celles de «&#xa0;gear-audit
                   advisories&#xa0;»&#xa0;; s’il y en a, celles qui sont venues et parties sont dites
  --advisories-before FICHIER
                   celles qui étaient connues à l’époque d’ANCIEN&#xa0;: ce qui est dans les deux
                   et n’était pas connu alors est dit comme known-fault
  -h, --help       afficher ce texte

Mots pour --only&#xa0;:
  %1
  %2

Signes dans le texte&#xa0;: + nouveau, - disparu, ^ une version ultérieure, v une antérieure, ~ autre.
Le JSON est {&quot;gears&quot;: [{&quot;change&quot;, &quot;site&quot;, &quot;gear&quot;, &quot;before&quot;, &quot;after&quot;, &quot;changes&quot;}],
&quot;shared&quot;: [{&quot;gears&quot;, &quot;changes&quot;}], &quot;same&quot;: nombre}.

Code de sortie&#xa0;: 0 comparé, 1 il y a des différences (avec --exit-code), 2 utilisation
incorrecte, 3 un fichier est illisible, ou le résultat n’a pas pu être écrit.
</translation>
    </message>
    <message>
        <source>say what to compare: OLD and NEW, or one FILE.</source>
        <translation>indiquez quoi comparer&#xa0;: ANCIEN et NOUVEAU, ou un seul FICHIER.</translation>
    </message>
    <message>
        <source>only two can be compared: OLD and NEW.</source>
        <translation>on ne peut en comparer que deux&#xa0;: ANCIEN et NOUVEAU.</translation>
    </message>
    <message>
        <source>--only takes %1, not “%2”.</source>
        <translation>--only prend %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>There is no site “%1” in %2. It has: %3.</source>
        <translation>Il n’y a pas de site «&#xa0;%1&#xa0;» dans %2. On y trouve&#xa0;: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no earlier result of %1 to compare it with. “gear-audit audit --refresh” keeps one in the folder archive beside it.</source>
        <translation>Il n’y a pas de résultat antérieur de %1 auquel le comparer. «&#xa0;gear-audit audit --refresh&#xa0;» en garde un dans le dossier archive à côté.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a file</comment>
        <translation>Depuis %1&#xa0;:</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>Différents&#xa0;: %1. Identiques&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Ed&amp;it</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>%1 is ready, %2 free for images</source>
        <translation>%1 est prêt, %2 libres pour les images</translation>
    </message>
    <message>
        <source>It is not known yet whether Docker is ready</source>
        <translation>On ne sait pas encore si Docker est prêt</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Recherche de Docker…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>Install Docker or Podman. Then check again.</source>
        <translation>Installez Docker ou Podman. Puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is installed, but not running</source>
        <translation>%1 est installé, mais n’est pas démarré</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or run “sudo systemctl start docker” in a terminal. Then check again.</source>
        <translation>Démarrez Docker Desktop, ou exécutez «&#xa0;sudo systemctl start docker&#xa0;» dans un terminal. Puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>You may not use %1 yet</source>
        <translation>Vous n’êtes pas encore autorisé à utiliser %1</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” in a terminal, log out and in again. Then check again.</source>
        <translation>Exécutez «&#xa0;sudo usermod -aG docker $USER&#xa0;» dans un terminal, fermez votre session et rouvrez-la. Puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>See what it said, put it right and check again.</source>
        <translation>Lisez son message, corrigez le problème et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Images are read layer by layer</source>
        <translation>Les images sont lues couche par couche</translation>
    </message>
    <message>
        <source>No container engine is needed. Nothing of an image is run.</source>
        <translation>Aucun moteur de conteneurs n’est nécessaire. Rien d’une image n’est exécuté.</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without an engine</source>
        <translation>Les images sont lues couche par couche, sans moteur</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>how images are examined, in the status bar</comment>
        <translation>Couches</translation>
    </message>
    <message>
        <source>No %1</source>
        <comment>an engine</comment>
        <translation>Pas de %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This argument cannot be used</source>
        <translation>Cet argument ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This setting cannot be used</source>
        <translation>Ce réglage ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The gears could not be listed</source>
        <translation>La liste des gears n’a pas pu être obtenue</translation>
    </message>
    <message>
        <source>The manifest could not be read</source>
        <translation>Le manifest n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The container engine cannot be used</source>
        <translation>Le moteur de conteneurs ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>L’image n’a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>The image could not be examined</source>
        <translation>L’image n’a pas pu être examinée</translation>
    </message>
    <message>
        <source>The image could not be removed</source>
        <translation>L’image n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>The results could not be read or saved</source>
        <translation>Les résultats n’ont pas pu être lus ou enregistrés</translation>
    </message>
    <message>
        <source>The server did not answer as expected</source>
        <translation>Le serveur n’a pas répondu comme prévu</translation>
    </message>
    <message>
        <source>The known faults could not be read or fetched</source>
        <translation>Les vulnérabilités connues n’ont pas pu être lues ou récupérées</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>Les règles n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine</source>
        <translation>Les images sont lues couche par couche, sans le moteur de conteneurs</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used</source>
        <translation>Le réglage %1 ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The gears of %1 could not be listed</source>
        <translation>La liste des gears de %1 n’a pas pu être obtenue</translation>
    </message>
    <message>
        <source>The manifest %1 could not be read</source>
        <translation>Le manifest %1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The container engine (%1) cannot be used</source>
        <translation>Le moteur de conteneurs (%1) ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The image %1 could not be downloaded</source>
        <translation>L’image %1 n’a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>The image %1 could not be examined</source>
        <translation>L’image %1 n’a pas pu être examinée</translation>
    </message>
    <message>
        <source>The image %1 could not be removed</source>
        <translation>L’image %1 n’a pas pu être supprimée</translation>
    </message>
    <message>
        <source>The results in %1 could not be read or saved</source>
        <translation>Les résultats dans %1 n’ont pas pu être lus ou enregistrés</translation>
    </message>
    <message>
        <source>%1 did not answer as expected</source>
        <translation>%1 n’a pas répondu comme prévu</translation>
    </message>
    <message>
        <source>The known faults in %1 could not be read or fetched</source>
        <translation>Les vulnérabilités connues dans %1 n’ont pas pu être lues ou récupérées</translation>
    </message>
    <message>
        <source>The rules in %1 could not be read</source>
        <translation>Les règles dans %1 n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine (%1)</source>
        <translation>Les images sont lues couche par couche, sans le moteur de conteneurs (%1)</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>its content is not in the expected form</source>
        <translation>le contenu n’a pas la forme attendue</translation>
    </message>
    <message>
        <source>using it would not be safe</source>
        <translation>son utilisation ne serait pas sûre</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>signing in is required or was not accepted</source>
        <translation>une connexion est nécessaire ou n’a pas été acceptée</translation>
    </message>
    <message>
        <source>the user is disabled or unknown there</source>
        <translation>l’utilisateur y est désactivé ou inconnu</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n’est pas approuvé</translation>
    </message>
    <message>
        <source>the server&apos;s limit of requests is used up</source>
        <translation>la limite de requêtes du serveur est atteinte</translation>
    </message>
    <message>
        <source>there is not enough free disk space</source>
        <translation>il n’y a pas assez d’espace disque libre</translation>
    </message>
    <message>
        <source>it is made for another kind of processor</source>
        <translation>conçu pour un autre type de processeur</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation>la taille dépasse ce qui est autorisé</translation>
    </message>
    <message>
        <source>the program was not found</source>
        <translation>le programme est introuvable</translation>
    </message>
    <message>
        <source>the engine is not running</source>
        <translation>le moteur n’est pas démarré</translation>
    </message>
    <message>
        <source>the image has no shell</source>
        <translation>l’image n’a pas de shell</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>another one has this name</source>
        <translation>un autre porte ce nom</translation>
    </message>
    <message>
        <source>another audit is using it</source>
        <translation>un autre audit est en train de l’utiliser</translation>
    </message>
    <message>
        <source>Wait until the other audit has ended, or choose another folder for the results.</source>
        <translation>Attendez la fin de l’autre audit, ou choisissez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>The file is left as it is. Move it elsewhere, or repair it, and try again.</source>
        <translation>Le fichier est laissé tel quel. Déplacez-le ou réparez-le, et réessayez.</translation>
    </message>
    <message>
        <source>Free some disk space and start the audit again; finished gears are kept.</source>
        <translation>Libérez de l’espace disque et relancez l’audit&#xa0;; les gears terminés sont conservés.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another folder for the results.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire, ou choisissez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Use a folder or an address that begins with https://, ssh:// or git@.</source>
        <translation>Utilisez un dossier ou une adresse qui commence par https://, ssh:// ou git@.</translation>
    </message>
    <message>
        <source>Install git, or choose a local folder instead.</source>
        <translation>Installez git, ou choisissez plutôt un dossier local.</translation>
    </message>
    <message>
        <source>Choose a folder that contains gears/&lt;organisation&gt;/*.json, or the address of a git repository with such a folder.</source>
        <translation>Choisissez un dossier qui contient gears/&lt;organisation&gt;/*.json, ou l’adresse d’un dépôt git contenant un tel dossier.</translation>
    </message>
    <message>
        <source>Check that you may read the folder and everything in it.</source>
        <translation>Vérifiez que vous pouvez lire le dossier et tout son contenu.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, and try again.</source>
        <translation>Vérifiez l’adresse et la connexion réseau, et réessayez.</translation>
    </message>
    <message>
        <source>Install Docker or Podman, and try again.</source>
        <translation>Installez Docker ou Podman, et réessayez.</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Démarrez Docker, et réessayez.</translation>
    </message>
    <message>
        <source>Add yourself to the group “docker”, log out and in again, and try again.</source>
        <translation>Ajoutez-vous au groupe «&#xa0;docker&#xa0;», fermez votre session et rouvrez-la, et réessayez.</translation>
    </message>
    <message>
        <source>Free some disk space where images are kept.</source>
        <translation>Libérez de l’espace disque là où sont conservées les images.</translation>
    </message>
    <message>
        <source>Check that Docker works, and try again.</source>
        <translation>Vérifiez que Docker fonctionne, et réessayez.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name in the manifest. The registry may also hide private images.</source>
        <translation>Vérifiez le nom de l’image dans le manifest. Il se peut aussi que le registre cache les images privées.</translation>
    </message>
    <message>
        <source>Log in to the registry with “docker login”, and audit again.</source>
        <translation>Connectez-vous au registre avec «&#xa0;docker login&#xa0;», et relancez l’audit.</translation>
    </message>
    <message>
        <source>Wait for some hours, or log in to the registry with “docker login”, and audit again.</source>
        <translation>Attendez quelques heures, ou connectez-vous au registre avec «&#xa0;docker login&#xa0;», et relancez l’audit.</translation>
    </message>
    <message>
        <source>Free some disk space, and audit again.</source>
        <translation>Libérez de l’espace disque, et relancez l’audit.</translation>
    </message>
    <message>
        <source>Audit it on a computer with the processor it is made for.</source>
        <translation>Auditez-le sur un ordinateur doté du processeur pour lequel elle est conçue.</translation>
    </message>
    <message>
        <source>Check the network connection, and audit again.</source>
        <translation>Vérifiez la connexion réseau, et relancez l’audit.</translation>
    </message>
    <message>
        <source>Audit again; gears that have an answer are not repeated.</source>
        <translation>Relancez l’audit&#xa0;; les gears qui ont une réponse ne sont pas répétés.</translation>
    </message>
    <message>
        <source>Check the key; it may have expired. A new one is made on the user&apos;s profile page of the site.</source>
        <translation>Vérifiez la clé&#xa0;; elle a peut-être expiré. On en crée une nouvelle sur la page de profil de l’utilisateur sur le site.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable the user.</source>
        <translation>Demandez à un administrateur du site d’activer l’utilisateur.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for permission to see its gears.</source>
        <translation>Demandez à un administrateur du site l’autorisation de voir ses gears.</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, give its certificate in the settings.</source>
        <translation>Vérifiez l’adresse. Si le site a sa propre autorité, indiquez son certificat dans les réglages.</translation>
    </message>
    <message>
        <source>Wait for some minutes, and try again.</source>
        <translation>Attendez quelques minutes, et réessayez.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Flywheel instance.</source>
        <translation>Vérifiez que l’adresse est celle d’une instance de Flywheel.</translation>
    </message>
    <message>
        <source>It can be removed by hand with “docker image rm”.</source>
        <translation>Elle peut être supprimée à la main avec «&#xa0;docker image rm&#xa0;».</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what another program said</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 a été ignoré.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; the copy from the last time is used.</source>
        <translation>%1 est injoignable&#xa0;; la copie de la dernière fois est utilisée.</translation>
    </message>
    <message>
        <source>A damaged file with results was set aside and is kept: %1.</source>
        <translation>Un fichier de résultats endommagé a été mis de côté et est conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it answered with an error</source>
        <translation>a répondu par une erreur</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>ne peut pas être démarré</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>Ask its owner for permission, and audit again.</source>
        <translation>Demandez l’autorisation à son propriétaire, et relancez l’audit.</translation>
    </message>
</context>
<context>
    <name>ExportArguments</name>
    <message>
        <source>Usage: gear-audit export FILE… --format FORMAT [options]

Writes the results of audits, or what a filter finds in them, for other programs. Of a
gear that is in several files, the last one counts. An instance that has the name of an
organisation of the Exchange gets another one in the export.

Formats:
  master         the JSON that the audit writes, with everything in it
  original       the JSON of the first script: exactly its keys
  inventory-csv  a line a gear: site, gear, label, version, category, image, API key,
                 license, author, source, Pythons, flywheel-sdk, status and more
  packages-csv   a line a package of each Python; of what the filter names, only that
  cyclonedx      a bill of materials, CycloneDX 1.6 in JSON
  spdx-json      a bill of materials, SPDX 2.3 in JSON
  html           a report to hand over: one file for a browser and for paper
  requirements   what is installed for one Python, as a requirements.txt; the filter
                 has to find exactly one, such as &apos;gear:my-gear in-use:yes&apos;

Options:
  --format FORMAT      one of the above
  --filter EXPRESSION  only the gears that match; “gear-audit query --help” explains it
  --output FILE        write there, whole or not at all, instead of to standard output
  --advisories FILE    the known faults to go by, instead of those of “gear-audit advisories”
  --ignore FILE        judgements of faults, beside those that lie beside the results
  -h, --help           show this text

Exit status: 0 done, 1 the filter finds nothing (the export then has no gear in it), 2
wrong usage or a mistake in the filter, 3 a file cannot be read or written, or the filter
asks for known faults and there is no database of them.
</source>
        <translation>Utilisation&#xa0;: gear-audit export FICHIER… --format FORMAT [options]

Écrit les résultats d’audits, ou ce qu’un filtre y trouve, pour d’autres programmes. D’un
gear présent dans plusieurs fichiers, le dernier compte. Une instance qui porte le nom d’une
organisation de l’Exchange en reçoit un autre dans l’export.

Formats&#xa0;:
  master         le JSON qu’écrit l’audit, avec tout ce qu’il contient
  original       le JSON du premier script&#xa0;: exactement ses clés
  inventory-csv  une ligne par gear&#xa0;: site, gear, libellé, version, catégorie, image, clé
                 d’API, licence, auteur, source, Pythons, flywheel-sdk, état et plus
  packages-csv   une ligne par paquet de chaque Python&#xa0;; si le filtre en nomme, eux seuls
  cyclonedx      une nomenclature, CycloneDX 1.6 en JSON
  spdx-json      une nomenclature, SPDX 2.3 en JSON
  html           un rapport à remettre&#xa0;: un seul fichier pour le navigateur et le papier
  requirements   ce qui est installé pour un Python, en requirements.txt&#xa0;; le filtre doit en
                 trouver exactement un, par exemple &apos;gear:my-gear in-use:yes&apos;

Options&#xa0;:
  --format FORMAT       l’un de ceux ci-dessus
  --filter EXPRESSION   seulement les gears qui correspondent&#xa0;; «&#xa0;gear-audit query --help&#xa0;»
                        l’explique
  --output FICHIER      écrire là, en entier ou pas du tout, et non sur la sortie standard
  --advisories FICHIER  les vulnérabilités connues à prendre, au lieu de celles de
                        «&#xa0;gear-audit advisories&#xa0;»
  --ignore FICHIER      des évaluations de vulnérabilités, en plus de celles qui sont à côté
                        des résultats
  -h, --help            afficher ce texte

Code de sortie&#xa0;: 0 terminé, 1 le filtre ne trouve rien (l’export ne contient alors aucun
gear), 2 utilisation incorrecte ou erreur dans le filtre, 3 un fichier ne peut pas être lu ou
écrit, ou le filtre demande des vulnérabilités connues et il n’y en a pas de base.
</translation>
    </message>
    <message>
        <source>say which FILE to export.</source>
        <translation>indiquez le FICHIER à exporter.</translation>
    </message>
    <message>
        <source>say what to write: --format %1.</source>
        <translation>indiquez quoi écrire&#xa0;: --format %1.</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message numerus="yes">
        <source>%n gear(s) are in several of the files; the last one counts.</source>
        <translation>
            <numerusform>%n gear se trouve dans plusieurs des fichiers&#xa0;; c’est le dernier qui compte.</numerusform>
            <numerusform>%n gears se trouvent dans plusieurs des fichiers&#xa0;; c’est le dernier qui compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names gears of the Exchange and of an instance. Those of the instance are exported as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» désigne des gears de l’Exchange et d’une instance. Ceux de l’instance sont exportés sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Its gears were exported as they are shown, without what other programs may have added to the file.</source>
        <translation>%1 n’est plus lisible. Ses gears ont été exportés tels qu’ils sont affichés, sans ce que d’autres programmes ont pu ajouter au fichier.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Requirements are those of one Python; %n are found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</source>
        <translation>
            <numerusform>Les requirements sont ceux d’un seul Python&#xa0;; on en trouve %n ici. Désignez-en un avec --filter, par exemple &apos;gear:my-gear in-use:yes&apos; ou &apos;python:3.9 gear:my-gear&apos;.</numerusform>
            <numerusform>Les requirements sont ceux d’un seul Python&#xa0;; on en trouve %n ici. Désignez-en un avec --filter, par exemple &apos;gear:my-gear in-use:yes&apos; ou &apos;python:3.9 gear:my-gear&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what is exported, and is not written over. Choose another name with --output.</source>
        <translation>%1 est ce qui est exporté, et n’est pas écrasé. Choisissez un autre nom avec --output.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <comment>12 of 94 gears</comment>
        <translation>Exporté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No Python is found here.</source>
        <translation>Aucun Python n’est trouvé ici.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>known to be exploited</source>
        <translation>exploitation connue</translation>
    </message>
    <message>
        <source>fixed in %1</source>
        <translation>corrigée dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fault, what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Malveillant</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Sans gravité</translation>
    </message>
    <message>
        <source>Not rated</source>
        <comment>a fault whose severity is not known</comment>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>May be patched</source>
        <translation>Peut-être corrigée</translation>
    </message>
    <message numerus="yes">
        <source>%n known fault(s), the worst: %1</source>
        <translation>
            <numerusform>%n vulnérabilité connue, la pire&#xa0;: %1</numerusform>
            <numerusform>%n vulnérabilités connues, la pire&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be exploited</source>
        <translation>
            <numerusform>%n dont l’exploitation est connue</numerusform>
            <numerusform>%n dont l’exploitation est connue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) may be patched by the distribution</source>
        <translation>
            <numerusform>%n paquet peut-être corrigé par la distribution</numerusform>
            <numerusform>%n paquets peut-être corrigés par la distribution</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault is known</source>
        <translation>Aucune vulnérabilité connue</translation>
    </message>
    <message>
        <source>In its image: %1</source>
        <translation>Dans son image&#xa0;: %1</translation>
    </message>
    <message>
        <source>In what the gear starts: %1</source>
        <translation>Dans ce que le gear démarre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The distribution installed this package and may have mended it:</source>
        <translation>La distribution a installé ce paquet et l’a peut-être corrigé&#xa0;:</translation>
    </message>
    <message>
        <source>Its version is none that faults are known by</source>
        <translation>Les vulnérabilités ne sont pas répertoriées pour ce genre de version</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 les corrige toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n judged not to count</source>
        <translation>
            <numerusform>%n écartée par évaluation</numerusform>
            <numerusform>%n écartées par évaluation</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Audit › Update Advisories fetches one.</source>
        <translation>Il n’y a pas encore de base de vulnérabilités connues. Audit › Mettre à jour les avis en récupère une.</translation>
    </message>
    <message>
        <source>%1 advisories</source>
        <translation>%1 avis</translation>
    </message>
    <message numerus="yes">
        <source>The known faults are %n days old. Audit › Update Advisories fetches newer ones.</source>
        <translation>
            <numerusform>Les vulnérabilités connues datent de %n jour. Audit › Mettre à jour les avis en récupère de plus récentes.</numerusform>
            <numerusform>Les vulnérabilités connues datent de %n jours. Audit › Mettre à jour les avis en récupère de plus récentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>non affecté</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>en cours d’étude</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>affecté</translation>
    </message>
    <message>
        <source>The vulnerable code is never run</source>
        <translation>Le code vulnérable n’est jamais exécuté</translation>
    </message>
    <message>
        <source>The vulnerable code is not there</source>
        <translation>Le code vulnérable n’est pas présent</translation>
    </message>
    <message>
        <source>Nobody from outside can reach the vulnerable code</source>
        <translation>Personne de l’extérieur ne peut atteindre le code vulnérable</translation>
    </message>
    <message>
        <source>Something else prevents its use already</source>
        <translation>Autre chose empêche déjà son exploitation</translation>
    </message>
    <message>
        <source>The package is not really there</source>
        <translation>Le paquet n’est pas vraiment présent</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>12 advisories, a date, how old they are</comment>
        <translation>%1 du %2, %3</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>the word anywhere: names, labels, images, packages</source>
        <translation>le mot où qu’il soit&#xa0;: noms, libellés, images, paquets</translation>
    </message>
    <message>
        <source>both, in one and the same Python</source>
        <translation>les deux, dans un seul et même Python</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’un d’eux</translation>
    </message>
    <message>
        <source>gears without it</source>
        <translation>les gears sans cela</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>ces mots côte à côte</translation>
    </message>
    <message>
        <source>texts that begin so; * is anything, ? one letter</source>
        <translation>les textes qui commencent ainsi&#xa0;; * remplace tout,&#xa0;? une lettre</translation>
    </message>
    <message>
        <source>Packages and versions</source>
        <translation>Paquets et versions</translation>
    </message>
    <message>
        <source>numpy is installed, at any version</source>
        <translation>numpy est installé, quelle que soit la version</translation>
    </message>
    <message>
        <source>below a version</source>
        <translation>en dessous d’une version</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalle</translation>
    </message>
    <message>
        <source>every 1.24</source>
        <translation>toutes les 1.24</translation>
    </message>
    <message>
        <source>at least this, of the same 1.22</source>
        <translation>au moins celle-ci, de la même série 1.22</translation>
    </message>
    <message>
        <source>a Python 2.7</source>
        <translation>un Python 2.7</translation>
    </message>
    <message>
        <source>a Python older than 3.8 that has numpy</source>
        <translation>un Python antérieur à 3.8 qui a numpy</translation>
    </message>
    <message>
        <source>a pip older than 21</source>
        <translation>un pip antérieur à 21</translation>
    </message>
    <message>
        <source>What users ask</source>
        <translation>Ce que l’on demande souvent</translation>
    </message>
    <message>
        <source>has a Python past its end of life</source>
        <translation>a un Python en fin de vie</translation>
    </message>
    <message>
        <source>and runs it</source>
        <translation>et l’utilise</translation>
    </message>
    <message>
        <source>its flywheel-sdk is behind the release of its site</source>
        <translation>son flywheel-sdk est en retard sur la version de son site</translation>
    </message>
    <message>
        <source>SDK-enabled, with a flywheel-sdk older than 16</source>
        <translation>compatible SDK, avec un flywheel-sdk antérieur à 16</translation>
    </message>
    <message>
        <source>SDK-enabled, without flywheel-sdk</source>
        <translation>compatible SDK, sans flywheel-sdk</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>n’a pas pu être audité</translation>
    </message>
    <message>
        <source>and is shown as an earlier audit found it</source>
        <translation>et est affiché tel qu’un audit antérieur l’a trouvé</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnérabilités connues</translation>
    </message>
    <message>
        <source>a package has a known fault</source>
        <translation>un paquet a une vulnérabilité connue</translation>
    </message>
    <message>
        <source>the gear starts a Python with a package that has a high or critical one</source>
        <translation>le gear démarre un Python avec un paquet qui en a une élevée ou critique</translation>
    </message>
    <message>
        <source>and one that is being exploited</source>
        <translation>et une qui est exploitée</translation>
    </message>
    <message>
        <source>a critical one that another version ends</source>
        <translation>une critique qu’une autre version corrige</translation>
    </message>
    <message>
        <source>one by its name</source>
        <translation>une d’après son nom</translation>
    </message>
    <message>
        <source>a pillow that a distribution may have mended</source>
        <translation>un pillow qu’une distribution a peut-être corrigé</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>parentheses keep together what belongs together</source>
        <translation>les parenthèses tiennent ensemble ce qui va ensemble</translation>
    </message>
    <message>
        <source>a key looks at one thing, a - turns it round</source>
        <translation>une clé porte sur une seule chose, un - l’inverse</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>This filter cannot be read:</source>
        <translation>Ce filtre ne peut pas être lu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>, </source>
        <comment>between things to choose from</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no key “%1:”. Did you mean %2? To look for the text as it is, put it in quotes.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1:&#xa0;». Vouliez-vous dire %2&#xa0;? Pour chercher le texte tel quel, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Use one of %2, or put the text in quotes to look for it as it is.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1:&#xa0;». Utilisez l’une de celles-ci&#xa0;: %2, ou mettez le texte entre guillemets pour le chercher tel quel.</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Write %2 instead.</source>
        <translation>«&#xa0;%1&#xa0;» ne compare pas de versions. Écrivez plutôt %2.</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Use one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne compare pas de versions. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Write the text to look for, or remove them.</source>
        <translation>Il n’y a rien entre ces guillemets. Écrivez le texte à chercher, ou supprimez-les.</translation>
    </message>
    <message>
        <source>“%1:” has no value. Write one right behind the colon, without a space.</source>
        <translation>«&#xa0;%1:&#xa0;» n’a pas de valeur. Écrivez-en une juste après les deux-points, sans espace.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner. Write a second one where the text ends.</source>
        <translation>Ce guillemet n’est pas fermé. Écrivez-en un second là où le texte se termine.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write “)” where it ends.</source>
        <translation>Cette parenthèse n’est pas fermée. Écrivez «&#xa0;)&#xa0;» là où elle se termine.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened. Write “(” before it, or remove it.</source>
        <translation>Cette parenthèse n’est pas ouverte. Écrivez «&#xa0;(&#xa0;» avant elle, ou supprimez-la.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write a condition, or remove them.</source>
        <translation>Il n’y a rien entre ces parenthèses. Écrivez une condition, ou supprimez-les.</translation>
    </message>
    <message>
        <source>This minus has nothing behind it. Write the condition right behind it, without a space: -numpy</source>
        <translation>Il n’y a rien après ce moins. Écrivez la condition juste après, sans espace&#xa0;: -numpy</translation>
    </message>
    <message>
        <source>A condition is missing here. “or” and “and” need one on each side; to look for such a word itself, put it in quotes.</source>
        <translation>Une condition manque ici. «&#xa0;or&#xa0;» et «&#xa0;and&#xa0;» en demandent une de chaque côté&#xa0;; pour chercher un tel mot, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible ici. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared. Only packages, python and pip can: numpy&lt;1.24</source>
        <translation>«&#xa0;%1:&#xa0;» ne peut pas être comparé. Seuls les paquets, python et pip le peuvent&#xa0;: numpy&lt;1.24</translation>
    </message>
    <message>
        <source>It is not said what to compare. Write the package, python or pip before it: numpy%1…</source>
        <translation>Il n’est pas dit quoi comparer. Écrivez le paquet, python ou pip avant&#xa0;: numpy%1…</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package. Names are made of letters, digits, “-”, “_” and “.”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de paquet. Les noms se composent de lettres, de chiffres, de «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no version behind it. Write one: %1 1.24</source>
        <translation>«&#xa0;%1&#xa0;» n’est suivi d’aucune version. Écrivez-en une&#xa0;: %1 1.24</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python or of a package. Write one such as 1.24; === takes any text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version de Python ou d’un paquet. Écrivez-en une comme 1.24&#xa0;; === accepte tout texte.</translation>
    </message>
    <message>
        <source>“%1” cannot end in .* here. Only == and != take that: ==1.24.*</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se terminer par .* ici. Seuls == et != l’acceptent&#xa0;: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like this: size&gt;1.5GB</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez-la ainsi&#xa0;: size&gt;1.5GB</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Write a number from 0 to %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible ici. Écrivez un nombre de 0 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” cannot have .* behind a development or local version. Leave that part out: ==1.24.*</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas avoir .* après une version de développement ou locale. Omettez cette partie&#xa0;: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” has a local part behind its plus, which only == and != take. Leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» a une partie locale après son plus, que seuls == et != acceptent. Omettez-la.</translation>
    </message>
    <message>
        <source>“%1” is too short for ~=, which needs two numbers or more: ~=1.2</source>
        <translation>«&#xa0;%1&#xa0;» est trop court pour ~=, qui demande au moins deux nombres&#xa0;: ~=1.2</translation>
    </message>
    <message>
        <source>A comma is missing between the versions. Write it before this: numpy&gt;=1.20,&lt;1.24</source>
        <translation>Une virgule manque entre les versions. Écrivez-la avant ceci&#xa0;: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>There is nothing to compare behind this comma. Write another version, or remove the comma: numpy&gt;=1.20,&lt;1.24</source>
        <translation>Il n’y a rien à comparer après cette virgule. Écrivez une autre version, ou supprimez la virgule&#xa0;: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>The filter is too long. Remove what is marked.</source>
        <translation>Le filtre est trop long. Supprimez ce qui est marqué.</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other. Use fewer of them.</source>
        <translation>Il y a trop de parenthèses imbriquées. Utilisez-en moins.</translation>
    </message>
    <message>
        <source>the site of the gear</source>
        <translation>le site du gear</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s name</source>
        <translation>une partie du nom du gear</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s label</source>
        <translation>une partie du libellé du gear</translation>
    </message>
    <message>
        <source>a part of the image&apos;s name</source>
        <translation>une partie du nom de l’image</translation>
    </message>
    <message>
        <source>the version of the gear</source>
        <translation>la version du gear</translation>
    </message>
    <message>
        <source>how the gear&apos;s audit ended</source>
        <translation>l’issue de l’audit du gear</translation>
    </message>
    <message>
        <source>whether the gear could not be audited and its Pythons are those of an earlier audit</source>
        <translation>si le gear n’a pas pu être audité et que ses Pythons sont ceux d’un audit antérieur</translation>
    </message>
    <message>
        <source>whether two ways of looking into the image found different things</source>
        <translation>si deux façons d’examiner l’image ont trouvé des choses différentes</translation>
    </message>
    <message>
        <source>the operating system of the gear&apos;s image: debian, &quot;debian 12&quot;</source>
        <translation>le système d’exploitation de l’image du gear&#xa0;: debian, &quot;debian 12&quot;</translation>
    </message>
    <message>
        <source>a part of the name or digest of the image that the gear&apos;s was built on</source>
        <translation>une partie du nom ou du digest de l’image sur laquelle celle du gear est construite</translation>
    </message>
    <message>
        <source>a part of a layer&apos;s digest or of the command that made it</source>
        <translation>une partie du digest d’une couche ou de la commande qui l’a créée</translation>
    </message>
    <message>
        <source>a tool beside Python by its whole name: fsl, &quot;matlab runtime&quot;</source>
        <translation>un outil autre que Python, par son nom entier&#xa0;: fsl, &quot;matlab runtime&quot;</translation>
    </message>
    <message>
        <source>how large a Python&apos;s environment is</source>
        <translation>la taille de l’environnement d’un Python</translation>
    </message>
    <message>
        <source>the kind of Python: system, venv, conda…</source>
        <translation>le genre de Python&#xa0;: system, venv, conda…</translation>
    </message>
    <message>
        <source>an installed package by its whole name</source>
        <translation>un paquet installé, par son nom entier</translation>
    </message>
    <message>
        <source>the version of a Python</source>
        <translation>la version d’un Python</translation>
    </message>
    <message>
        <source>the version of a pip</source>
        <translation>la version d’un pip</translation>
    </message>
    <message>
        <source>whether the gear is SDK-enabled</source>
        <translation>si le gear est compatible SDK</translation>
    </message>
    <message>
        <source>whether the gear starts this Python</source>
        <translation>si le gear démarre ce Python</translation>
    </message>
    <message>
        <source>how it is known which Python the gear starts: watched, read, both, disagree, unknown</source>
        <translation>comment on sait quel Python le gear démarre&#xa0;: watched, read, both, disagree, unknown</translation>
    </message>
    <message>
        <source>whether the Python is past its end of life</source>
        <translation>si le Python est en fin de vie</translation>
    </message>
    <message>
        <source>whether flywheel-sdk is behind the release of the gear&apos;s site</source>
        <translation>si flywheel-sdk est en retard sur la version du site du gear</translation>
    </message>
    <message>
        <source>whether faults of a package are known: yes, no, unknown</source>
        <translation>si des vulnérabilités d’un paquet sont connues&#xa0;: yes, no, unknown</translation>
    </message>
    <message>
        <source>a known fault of a package by any of its names: CVE-2023-32681</source>
        <translation>une vulnérabilité connue d’un paquet, par l’un de ses noms&#xa0;: CVE-2023-32681</translation>
    </message>
    <message>
        <source>how bad a known fault of a package is: severity&gt;=high</source>
        <translation>la gravité d’une vulnérabilité connue d’un paquet&#xa0;: severity&gt;=high</translation>
    </message>
    <message>
        <source>the score of a known fault, from 0 to 10: cvss&gt;=7</source>
        <translation>le score d’une vulnérabilité connue, de 0 à 10&#xa0;: cvss&gt;=7</translation>
    </message>
    <message>
        <source>whether a known fault is being exploited, by CISA&apos;s list</source>
        <translation>si une vulnérabilité connue est exploitée, d’après la liste CISA</translation>
    </message>
    <message>
        <source>how likely a known fault is to be exploited, from 0 to 1: epss&gt;=0.1</source>
        <translation>la probabilité qu’une vulnérabilité connue soit exploitée, de 0 à 1&#xa0;: epss&gt;=0.1</translation>
    </message>
    <message>
        <source>whether a version that ends a known fault is known</source>
        <translation>si l’on connaît une version qui corrige une vulnérabilité connue</translation>
    </message>
    <message>
        <source>whether the package itself is an attack</source>
        <translation>si le paquet lui-même est une attaque</translation>
    </message>
    <message>
        <source>whether a list of what the image holds was cut short, because it is longer than this program reads</source>
        <translation>si une liste de ce que contient l’image a été tronquée, parce qu’elle est plus longue que ce que lit ce programme</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>gear&apos;s PATH</source>
        <translation>PATH du gear</translation>
    </message>
    <message>
        <source>image&apos;s PATH</source>
        <translation>PATH de l’image</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>run script</source>
        <translation>script de démarrage</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>virtual environment</source>
        <translation>environnement virtuel</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>address at commit</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (editable)</source>
        <translation>%1 (éditable)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>FixesArguments</name>
    <message>
        <source>Usage: gear-audit fixes FILE… [EXPRESSION] [options]

Tells what to do about known faults, ordered by what it mends: which package to pin to
which version in which base image or environment, and which Python to replace. FILE is a
master JSON. EXPRESSION is a filter as in the window, in quotes: only what it finds
counts, such as &apos;in-use:yes&apos; for what gears start. The last word is taken for one where
there is no such file and it does not end in .json.

Options:
  --by WHAT         base, gear, owner or package: the same list in groups
  --limit N         only the first N lines
  --format FORMAT   text (default) or json
  --advisories FILE the known faults to go by, instead of those of
                    “gear-audit advisories”
  --ignore FILE     judgements of faults, or OpenVEX, beside those that lie beside the
                    results
  -h, --help        show this text

“gear-audit help fixes” tells how versions are chosen and how the list is ordered.

Exit status: 0 there is something to do, 1 there is nothing, 2 wrong usage or a mistake in
the filter, 3 a file cannot be read, the known faults among them, or the result not be
written.
</source>
        <translation>Utilisation&#xa0;: gear-audit fixes FICHIER… [EXPRESSION] [options]

Dit que faire des vulnérabilités connues, dans l’ordre de ce que cela corrige&#xa0;: quel paquet
fixer à quelle version dans quelle image de base ou quel environnement, et quel Python
remplacer. FICHIER est un master JSON. EXPRESSION est un filtre comme dans la fenêtre, entre
guillemets&#xa0;: seul ce qu’il trouve compte, par exemple &apos;in-use:yes&apos; pour ce que les gears
démarrent. Le dernier mot est pris pour un filtre s’il n’y a pas de fichier de ce nom et
qu’il ne se termine pas par .json.

Options&#xa0;:
  --by QUOI         base, gear, owner ou package&#xa0;: la même liste en groupes
  --limit N         seulement les N premières lignes
  --format FORMAT   text (par défaut) ou json
  --advisories FICHIER
                    les vulnérabilités connues à prendre, au lieu de celles de
                    «&#xa0;gear-audit advisories&#xa0;»
  --ignore FICHIER  des évaluations de vulnérabilités, ou OpenVEX, en plus de celles qui
                    sont à côté des résultats
  -h, --help        afficher ce texte

«&#xa0;gear-audit help fixes&#xa0;» dit comment les versions sont choisies et la liste ordonnée.

Code de sortie&#xa0;: 0 il y a quelque chose à faire, 1 il n’y a rien, 2 utilisation incorrecte ou
erreur dans le filtre, 3 un fichier est illisible, celui des vulnérabilités connues compris,
ou le résultat n’a pas pu être écrit.
</translation>
    </message>
    <message>
        <source>say which FILE to look in.</source>
        <translation>indiquez le FICHIER à consulter.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1, not “%1”.</source>
        <translation>--limit prend un nombre à partir de 1, et non «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FixesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>gears</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between gears</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>There is nothing to do that is known.</source>
        <translation>Il n’y a rien à faire que l’on sache.</translation>
    </message>
</context>
<context>
    <name>GearsTree</name>
    <message>
        <source>expanded</source>
        <comment>a row of the tree</comment>
        <translation>développé</translation>
    </message>
    <message>
        <source>collapsed</source>
        <comment>a row of the tree</comment>
        <translation>réduit</translation>
    </message>
</context>
<context>
    <name>GenerateText</name>
    <message>
        <source>Usage: gear-audit generate slurm | kubernetes SOURCE… [options]

Prints a file that lets Slurm (a job array) or Kubernetes (an Indexed Job) run an audit in
parts on many machines, and brings the results together at the end. Images are read layer
by layer, so no machine needs a container engine or rights. No key is in the file; its first
lines say where keys come from and how it is started.

Sources, one or more of:
  --exchange FOLDER-OR-URL  as of “gear-audit audit”
  --instance NAME           an instance of “gear-audit instances list”; may be repeated, with
                            commas
  --all-instances           every instance that is enabled

Options:
  --shards N                into how many parts (default: 4)
  --jobs N                  images that a machine looks into at once, 1 to 16
  --results NAME            slurm: the folder that all nodes see; kubernetes: the volume claim
                            (default: gear-audit)
  --image IMAGE             kubernetes: the container image with this program
  --all-versions            every version of an instance&apos;s gears
  -h, --help                show this text

Exit status: 0 done, 2 wrong usage, 3 the file cannot be written.
</source>
        <translation>Utilisation&#xa0;: gear-audit generate slurm | kubernetes SOURCE… [options]

Affiche un fichier qui fait exécuter un audit en parties, sur de nombreuses machines, par Slurm
(un job array) ou Kubernetes (un Indexed Job), et réunit les résultats à la fin. Les images sont
lues couche par couche, si bien qu’aucune machine n’a besoin d’un moteur de conteneurs ni de
droits. Aucune clé n’est dans le fichier&#xa0;; ses premières lignes disent d’où viennent les clés et
comment le démarrer.

Sources, une ou plusieurs&#xa0;:
  --exchange DOSSIER-OU-URL comme pour «&#xa0;gear-audit audit&#xa0;»
  --instance NOM            une instance de «&#xa0;gear-audit instances list&#xa0;»&#xa0;; répétable, ou avec
                            des virgules
  --all-instances           toutes les instances activées

Options&#xa0;:
  --shards N                en combien de parties (par défaut&#xa0;: 4)
  --jobs N                  images qu’une machine examine à la fois, de 1 à 16
  --results NOM             slurm&#xa0;: le dossier que voient tous les nœuds&#xa0;; kubernetes&#xa0;: la demande
                            de volume (par défaut&#xa0;: gear-audit)
  --image IMAGE             kubernetes&#xa0;: l’image de conteneur qui contient ce programme
  --all-versions            toutes les versions des gears d’une instance
  -h, --help                afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte, 3 le fichier ne peut pas être écrit.
</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not “%3”.</source>
        <translation>--%1 prend un nombre de 1 à %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>say for what: slurm or kubernetes.</source>
        <translation>indiquez pour quoi&#xa0;: slurm ou kubernetes.</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>indiquez quoi auditer&#xa0;: --exchange DOSSIER-OU-URL, --instance NOM ou --all-instances.</translation>
    </message>
    <message>
        <source>--image names the container image that has this program in it.</source>
        <translation>--image nomme l’image de conteneur qui contient ce programme.</translation>
    </message>
    <message>
        <source>--results names a folder that all nodes see.</source>
        <translation>--results nomme un dossier que voient tous les nœuds.</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>Il n’y a pas d’instance «&#xa0;%1&#xa0;». Voir «&#xa0;gear-audit instances list&#xa0;».</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>trouve</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>porte sur</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>signification</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of the help in this language</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: gear-audit help TOPIC</source>
        <translation>Utilisation&#xa0;: gear-audit help SUJET</translation>
    </message>
    <message>
        <source>gear-audit: There is no help on “%1”.</source>
        <translation>gear-audit&#xa0;: Il n’y a pas d’aide sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>gear-audit: One topic at a time.</source>
        <translation>gear-audit&#xa0;: Un seul sujet à la fois.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Usage: gear-audit history [FOLDER] [options]

Shows what each audit came to, in figures, and what has changed since the one before. FOLDER
is one with results; without it, that of the settings.

Options:
  --format FORMAT   text (default) or json
  -h, --help        show this text

Exit status: 0 done, 1 there is no audit to show, 2 wrong usage, 3 the figures cannot be
read.
</source>
        <translation>Utilisation&#xa0;: gear-audit history [DOSSIER] [options]

Montre ce que chaque audit a donné, en chiffres, et ce qui a changé depuis le précédent.
DOSSIER contient des résultats&#xa0;; à défaut, c’est celui des réglages.

Options&#xa0;:
  --format FORMAT   text (par défaut) ou json
  -h, --help        afficher ce texte

Code de sortie&#xa0;: 0 terminé, 1 il n’y a aucun audit à montrer, 2 utilisation incorrecte,
3 les chiffres sont illisibles.
</translation>
    </message>
    <message>
        <source>Nothing has changed since the audit before.</source>
        <translation>Rien n’a changé depuis l’audit précédent.</translation>
    </message>
    <message>
        <source>Since the audit before: %1</source>
        <translation>Depuis l’audit précédent&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were passed over.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue et a été ignorée.</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No audit has left figures there yet.</source>
        <translation>Aucun audit n’a encore laissé de chiffres ici.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Gear Audit: report</source>
        <translation>Gear Audit&#xa0;: rapport</translation>
    </message>
    <message>
        <source>%1: %2 on %3, of which %4.</source>
        <comment>date, 12 gears, 3 sites, 11 could be audited</comment>
        <translation>%1&#xa0;: %2 sur %3, dont %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation>
            <numerusform>%n gear</numerusform>
            <numerusform>%n gears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be audited</source>
        <translation>
            <numerusform>%n a pu être audité</numerusform>
            <numerusform>%n ont pu être audités</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by gear-audit %1. It tells which interpreters and packages gears contain and start; what is not known to be faulty is not for that safe.</source>
        <translation>Écrit par gear-audit %1. Il dit quels interpréteurs et paquets les gears contiennent et démarrent&#xa0;; ce dont aucune faille n’est connue n’est pas sûr pour autant.</translation>
    </message>
    <message>
        <source>No database of known faults was at hand: nothing is said of them.</source>
        <translation>Aucune base de vulnérabilités connues n’était disponible&#xa0;: rien n’en est dit.</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>N’ont pas pu être audités</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, 3 gears</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Nothing that is known.</source>
        <translation>Rien que l’on sache.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>Gears par vulnérabilités connues dans ce qu’ils démarrent</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Gears par Python</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1, past its end of life</source>
        <translation>%1, en fin de vie</translation>
    </message>
    <message>
        <source>Gears by result</source>
        <translation>Gears par résultat</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>Gears par site</translation>
    </message>
    <message>
        <source>Gears and what they start</source>
        <translation>Les gears et ce qu’ils démarrent</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Starts Python</source>
        <translation>Démarre Python</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnérabilités connues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, 3 gears</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>aucun site</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connue</numerusform>
            <numerusform>%n connues</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>la pire&#xa0;: %1</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>exploitée</translation>
    </message>
    <message>
        <source>None is known of what is installed here.</source>
        <translation>Aucune n’est connue de ce qui est installé ici.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Corrigée dans</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>%1 start it, %2 have it</source>
        <translation>%1 le démarrent, %2 le contiennent</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) taken: %1. Press OK or Apply to keep them.</source>
        <translation>
            <numerusform>%n instance reprise&#xa0;: %1. Appuyez sur OK ou Appliquer pour la garder.</numerusform>
            <numerusform>%n instances reprises&#xa0;: %1. Appuyez sur OK ou Appliquer pour les garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its key)</source>
        <translation>%1 (sa clé)</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Non repris&#xa0;:</translation>
    </message>
    <message>
        <source>Once they are kept, better remove the file: whoever can read it can use the keys in it. %1</source>
        <translation>Une fois qu’elles sont gardées, mieux vaut supprimer le fichier&#xa0;: qui peut le lire peut utiliser les clés qu’il contient. %1</translation>
    </message>
    <message>
        <source>Added without a key: %1.</source>
        <translation>Ajoutés sans clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left with the key they had: %1.</source>
        <translation>Laissés avec la clé qu’ils avaient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 still holds keys that anybody who can read it can use. Remove it once nothing else needs it.</source>
        <translation>%1 contient encore des clés que toute personne pouvant le lire peut utiliser. Supprimez-le dès que rien d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>Nothing was taken from %1.</source>
        <translation>Rien n’a été repris de %1.</translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>the keychain is locked</source>
        <translation>le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>l’accès au trousseau de clés a été refusé</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>le trousseau de clés n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the keychain did not keep the change</source>
        <translation>le trousseau de clés n’a pas gardé la modification</translation>
    </message>
    <message>
        <source>the keychain reported an error</source>
        <translation>le trousseau de clés a signalé une erreur</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 cannot be used.</source>
        <translation>La clé dans la variable d’environnement %1 ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The key that is stored for %1 was entered for another place, and is not sent to the one that the settings name now.</source>
        <translation>La clé enregistrée pour %1 a été saisie pour un autre endroit, et n’est pas envoyée à celui que nomment maintenant les réglages.</translation>
    </message>
    <message>
        <source>No key is stored.</source>
        <translation>Aucune clé n’est enregistrée.</translation>
    </message>
    <message>
        <source>No key is stored for %1.</source>
        <translation>Aucune clé n’est enregistrée pour %1.</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored</source>
        <translation>Les clés ne peuvent être ni lues ni enregistrées</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read or stored</source>
        <translation>La clé de %1 ne peut être ni lue ni enregistrée</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter its API key again.</source>
        <translation>Saisissez de nouveau sa clé d’API.</translation>
    </message>
    <message>
        <source>Where the settings are right, enter its API key again; else put the address and the registry back.</source>
        <translation>Si les réglages sont justes, saisissez de nouveau sa clé d’API&#xa0;; sinon, remettez l’adresse et le registre comme avant.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, and try again.</source>
        <translation>Déverrouillez le trousseau de clés de votre bureau, et réessayez.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Ouvrez une session sur un bureau avec un trousseau de clés, tel que GNOME Keyring ou KWallet, et réessayez.</translation>
    </message>
    <message>
        <source>Allow Gear Audit to use the keychain, and try again.</source>
        <translation>Autorisez Gear Audit à utiliser le trousseau de clés, et réessayez.</translation>
    </message>
    <message>
        <source>It may be asking a question in another window: answer it, and try again.</source>
        <translation>Il pose peut-être une question dans une autre fenêtre&#xa0;: répondez-y, et réessayez.</translation>
    </message>
    <message>
        <source>Check that your desktop&apos;s keychain works, and try again.</source>
        <translation>Vérifiez que le trousseau de clés de votre bureau fonctionne, et réessayez.</translation>
    </message>
    <message>
        <source>There is an instance called %1 already.</source>
        <translation>Il y a déjà une instance nommée %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This key is for another host than the address.</source>
        <translation>Cette clé est pour un autre hôte que l’adresse.</translation>
    </message>
    <message>
        <source>Copy the key from your profile page on this instance, or correct the address.</source>
        <translation>Copiez la clé de votre page de profil sur cette instance, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>An address that begins with http:// would send the key readable for everybody on the way.</source>
        <translation>Une adresse qui commence par http:// enverrait la clé lisible par tous en chemin.</translation>
    </message>
    <message>
        <source>Use https://. For a server that has no https, give the key as HOST:__force_insecure:KEY.</source>
        <translation>Utilisez https://. Pour un serveur sans https, donnez la clé sous la forme HOST:__force_insecure:KEY.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Ce nom ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A name is one line of text and not empty.</source>
        <translation>Un nom est une ligne de texte et n’est pas vide.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <translation>Ce n’est pas une clé d’API.</translation>
    </message>
    <message>
        <source>Copy it from your profile page on the instance. It has the form HOST:KEY, or is the last part of that.</source>
        <translation>Copiez-la de votre page de profil sur l’instance. Elle a la forme HOST:KEY, ou en est la dernière partie.</translation>
    </message>
    <message>
        <source>The field %1 cannot be used.</source>
        <translation>Le champ %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Cette adresse ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>An address is that of the instance&apos;s web page, such as https://flywheel.example.org.</source>
        <translation>Une adresse est celle de la page web de l’instance, comme https://flywheel.example.org.</translation>
    </message>
    <message>
        <source>The file is left as it is. What can be imported is a site_list.py with nothing but a dictionary {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]}, or a user.json of Flywheel&apos;s command line.</source>
        <translation>Le fichier est laissé tel quel. On peut importer un site_list.py qui ne contient qu’un dictionnaire {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]}, ou un user.json de la ligne de commande de Flywheel.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of instances.</source>
        <translation>%1 est trop grand pour une liste d’instances.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 ne peut pas être importé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez que c’est un fichier et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>pour cette session</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>dans l’environnement</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>unknown: the keychain is locked</source>
        <translation>inconnu&#xa0;: le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>none: there is no keychain</source>
        <translation>aucune&#xa0;: il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown: the keychain does not answer</source>
        <translation>inconnu&#xa0;: le trousseau de clés ne répond pas</translation>
    </message>
    <message>
        <source>%1: it has no usable name.</source>
        <translation>%1&#xa0;: pas de nom utilisable.</translation>
    </message>
    <message>
        <source>%1: it is no list of address, user name and key.</source>
        <translation>%1&#xa0;: n’est pas une liste d’adresse, de nom d’utilisateur et de clé.</translation>
    </message>
    <message>
        <source>%1: it has no usable address.</source>
        <translation>%1&#xa0;: pas d’adresse utilisable.</translation>
    </message>
    <message>
        <source>%1: what it has is not an API key.</source>
        <translation>%1&#xa0;: ce qui s’y trouve n’est pas une clé d’API.</translation>
    </message>
    <message>
        <source>%1: its key is for another host than its address.</source>
        <translation>%1&#xa0;: sa clé est pour un autre hôte que son adresse.</translation>
    </message>
    <message>
        <source>%1: its address begins with http://, which would send the key readable for everybody on the way.</source>
        <translation>%1&#xa0;: son adresse commence par http://, ce qui enverrait la clé lisible par tous en chemin.</translation>
    </message>
    <message>
        <source>%1: the file names it again further on, and the last one counts.</source>
        <translation>%1&#xa0;: le fichier le nomme de nouveau plus loin, et c’est le dernier qui compte.</translation>
    </message>
    <message>
        <source>%1: there is an instance of this name with another address.</source>
        <translation>%1&#xa0;: il y a une instance de ce nom avec une autre adresse.</translation>
    </message>
    <message>
        <source>%1: a key stands where the user&apos;s name is expected: the order is address, user name, key.</source>
        <translation>%1&#xa0;: une clé se trouve à la place du nom d’utilisateur&#xa0;: l’ordre est adresse, nom d’utilisateur, clé.</translation>
    </message>
</context>
<context>
    <name>InstancesArguments</name>
    <message>
        <source>Usage: gear-audit instances COMMAND …

The Flywheel instances (sites) to audit. Their API keys are kept in the keychain of your
desktop and in no file.

Commands:
  add NAME       add an instance, or give one a new key
  list           show the instances and where the key of each is
  remove NAME    remove an instance and its key
  test NAME      try the address and the key of an instance, step by step
  import FILE    take instances from a site_list.py, or the key of Flywheel&apos;s own
                 command line from ~/.config/flywheel/user.json

For a scheduled job, where there is no keychain, the key is taken from the environment
variable GEAR_AUDIT_KEY_NAME: the instance&apos;s name in capitals, with _ for characters
other than A to Z and 0 to 9.

Options:
  -h, --help     show this text; “gear-audit instances COMMAND --help” tells more

Exit status: 0 done, 1 some were not imported or a step of a test failed, 2 wrong usage,
3 the keychain or a file could not be used, 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit instances COMMANDE …

Les instances Flywheel (sites) à auditer. Leurs clés d’API sont gardées dans le trousseau de
clés de votre bureau et dans aucun fichier.

Commandes&#xa0;:
  add NOM         ajouter une instance, ou donner une nouvelle clé à l’une d’elles
  list            afficher les instances et où se trouve la clé de chacune
  remove NOM      supprimer une instance et sa clé
  test NOM        essayer l’adresse et la clé d’une instance, étape par étape
  import FICHIER  reprendre des instances d’un site_list.py, ou la clé de la ligne de
                  commande de Flywheel, de ~/.config/flywheel/user.json

Pour une tâche planifiée, là où il n’y a pas de trousseau de clés, la clé est prise dans la
variable d’environnement GEAR_AUDIT_KEY_NOM&#xa0;: le nom de l’instance en majuscules, avec _ pour
les caractères autres que A à Z et 0 à 9.

Options&#xa0;:
  -h, --help      afficher ce texte&#xa0;; «&#xa0;gear-audit instances COMMANDE --help&#xa0;» en dit plus

Code de sortie&#xa0;: 0 terminé, 1 certaines n’ont pas été importées ou une étape d’un test a
échoué, 2 utilisation incorrecte, 3 le trousseau de clés ou un fichier n’a pas pu être
utilisé, 130 interrompu.
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances add NAME --url URL --user USER [options]

Adds a Flywheel instance. Its API key is asked for without showing it, or read as one
line from standard input, and kept in the keychain of your desktop. It is never an
argument, since others can see those. NAME is yours to choose and is what the results
are listed under.

Options:
  --url URL      address of the instance, such as https://flywheel.example.org; can be
                 left out where the key has the form HOST:KEY
  --user USER    your user name there, which its registry asks for
  --replace      change the instance of this name, such as to give it a new key; what
                 is not given stays
  --no-key       store no key: it will be in the environment variable
                 GEAR_AUDIT_KEY_NAME (see “gear-audit instances --help”)
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage, 3 there is no keychain or it cannot be used (the
instance is then added without its key), 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit instances add NOM --url URL --user UTILISATEUR [options]

Ajoute une instance Flywheel. Sa clé d’API est demandée sans être affichée, ou lue en une
ligne sur l’entrée standard, et gardée dans le trousseau de clés de votre bureau. Elle n’est
jamais un argument, puisque d’autres peuvent voir ceux-ci. Vous choisissez NOM&#xa0;; les
résultats sont classés sous ce nom.

Options&#xa0;:
  --url URL      adresse de l’instance, comme https://flywheel.example.org&#xa0;; peut être omise
                 si la clé a la forme HOST:KEY
  --user UTILISATEUR
                 votre nom d’utilisateur là-bas, que demande son registre
  --replace      modifier l’instance de ce nom, par exemple pour lui donner une nouvelle clé&#xa0;;
                 ce qui n’est pas indiqué demeure
  --no-key       n’enregistrer aucune clé&#xa0;: elle sera dans la variable d’environnement
                 GEAR_AUDIT_KEY_NOM (voir «&#xa0;gear-audit instances --help&#xa0;»)
  -h, --help     afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte, 3 il n’y a pas de trousseau de clés ou
il ne peut pas être utilisé (l’instance est alors ajoutée sans sa clé), 130 interrompu.
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances list

Shows the instances, one a line on standard output: name, address, user name and where
its key is; never the key. A locked keychain is not asked to open.

Options:
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage.
</source>
        <translation>Utilisation&#xa0;: gear-audit instances list

Affiche les instances, une par ligne sur la sortie standard&#xa0;: nom, adresse, nom
d’utilisateur et emplacement de la clé&#xa0;; jamais la clé. Un trousseau de clés verrouillé
n’est pas prié de s’ouvrir.

Options&#xa0;:
  -h, --help     afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte.
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances remove NAME [--keep-key]

Removes an instance, and its key from the keychain. Where the keychain cannot be used,
nothing is removed.

Options:
  --keep-key     remove the instance alone and leave the keychain as it is
  -h, --help     show this text

Exit status: 0 done, 2 wrong usage, 3 the key could not be removed.
</source>
        <translation>Utilisation&#xa0;: gear-audit instances remove NOM [--keep-key]

Supprime une instance, et sa clé du trousseau de clés. Si le trousseau ne peut pas être
utilisé, rien n’est supprimé.

Options&#xa0;:
  --keep-key     supprimer l’instance seule et laisser le trousseau tel quel
  -h, --help     afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte, 3 la clé n’a pas pu être supprimée.
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances test NAME

Tries an instance, and says what each step found, one a line on standard output: whether
the address answers, the release of Flywheel, whose key it is, how many gears that user
sees, and whether the container engine can log in to the registry. The first step that
fails is the last; without an engine the login is not tried, which is no failure. Nothing
is changed there. The key is that of the environment variable (see “gear-audit instances
--help”), else the one in the keychain.

Options:
  -h, --help     show this text

Exit status: 0 no step failed, 1 a step failed, 2 wrong usage, 3 there is no key or it
cannot be had, 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit instances test NOM

Essaie une instance, et dit ce que chaque étape a trouvé, une par ligne sur la sortie
standard&#xa0;: si l’adresse répond, la version de Flywheel, à qui est la clé, combien de gears
voit cet utilisateur, et si le moteur de conteneurs peut se connecter au registre. La première
étape qui échoue est la dernière&#xa0;; sans moteur, la connexion n’est pas essayée, ce qui n’est
pas un échec. Rien n’y est modifié. La clé est celle de la variable d’environnement (voir
«&#xa0;gear-audit instances --help&#xa0;»), sinon celle du trousseau de clés.

Options&#xa0;:
  -h, --help     afficher ce texte

Code de sortie&#xa0;: 0 aucune étape n’a échoué, 1 une étape a échoué, 2 utilisation incorrecte,
3 il n’y a pas de clé ou elle ne peut pas être obtenue, 130 interrompu.
</translation>
    </message>
    <message>
        <source>Usage: gear-audit instances import FILE

Takes instances with their keys from a file, and puts the keys into the keychain:
  - a site_list.py with a dictionary {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;], …}. It is read
    and not run, so nothing but plain values may be in it;
  - the user.json of Flywheel&apos;s own command line, {&quot;key&quot;: &quot;host:key&quot;}.
An instance that is there already, by name and address, gets the key of the file. What
was taken is printed on standard output. The file is left as it is.

Options:
  -h, --help     show this text

Exit status: 0 all were taken, 1 some were not, each named with its reason, 2 wrong
usage, 3 the file cannot be read, or there is no keychain or it cannot be used (the
instances are then added without their keys).
</source>
        <translation>Utilisation&#xa0;: gear-audit instances import FICHIER

Reprend des instances avec leurs clés d’un fichier, et met les clés dans le trousseau&#xa0;:
  - un site_list.py avec un dictionnaire {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;], …}. Il est lu
    et non exécuté, il ne peut donc contenir que des valeurs simples&#xa0;;
  - le user.json de la ligne de commande de Flywheel, {&quot;key&quot;: &quot;host:key&quot;}.
Une instance déjà présente, de même nom et de même adresse, reçoit la clé du fichier. Ce qui
a été repris est écrit sur la sortie standard. Le fichier est laissé tel quel.

Options&#xa0;:
  -h, --help     afficher ce texte

Code de sortie&#xa0;: 0 toutes ont été reprises, 1 certaines non, chacune nommée avec son motif,
2 utilisation incorrecte, 3 le fichier est illisible, ou il n’y a pas de trousseau de clés ou
il ne peut pas être utilisé (les instances sont alors ajoutées sans leurs clés).
</translation>
    </message>
    <message>
        <source>a key is never given as an argument, since others can see those. Type it when asked, or pass it on standard input.</source>
        <translation>une clé ne se donne jamais en argument, puisque d’autres peuvent voir ceux-ci. Tapez-la quand elle est demandée, ou passez-la sur l’entrée standard.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>there are too many arguments. A name with spaces goes in quotes; a key is never an argument.</source>
        <translation>il y a trop d’arguments. Un nom avec des espaces se met entre guillemets&#xa0;; une clé n’est jamais un argument.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>say what to do: add, list, remove, test or import.</source>
        <translation>indiquez quoi faire&#xa0;: add, list, remove, test ou import.</translation>
    </message>
    <message>
        <source>“%1” is not a command of “instances”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande de «&#xa0;instances&#xa0;».</translation>
    </message>
</context>
<context>
    <name>InstancesText</name>
    <message numerus="yes">
        <source>For a scheduled job, or where there is no keychain, put the key into the environment variable %1 of each run instead.</source>
        <translation>
            <numerusform>Pour une tâche planifiée, ou là où il n’y a pas de trousseau de clés, mettez plutôt la clé dans la variable d’environnement %1 de chaque exécution.</numerusform>
            <numerusform>Pour une tâche planifiée, ou là où il n’y a pas de trousseau de clés, mettez plutôt les clés dans les variables d’environnement %1 de chaque exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instance called %1 already. Use --replace to change it, or another name.</source>
        <translation>Il y a déjà une instance nommée %1. Utilisez --replace pour la modifier, ou un autre nom.</translation>
    </message>
    <message>
        <source>The key does not name its host: say the address with --url.</source>
        <translation>La clé ne nomme pas son hôte&#xa0;: indiquez l’adresse avec --url.</translation>
    </message>
    <message>
        <source>API key for %1: </source>
        <translation>Clé d’API pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>No key was given. Type it when asked, or pass it on standard input.</source>
        <translation>Aucune clé n’a été donnée. Tapez-la quand elle est demandée, ou passez-la sur l’entrée standard.</translation>
    </message>
    <message>
        <source>This terminal cannot hide what is typed. Pass the key on standard input.</source>
        <translation>Ce terminal ne peut pas cacher ce qui est tapé. Passez la clé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Added %1. Each run takes its key from the environment variable %2.</source>
        <translation>%1 ajoutée. Chaque exécution prend sa clé dans la variable d’environnement %2.</translation>
    </message>
    <message>
        <source>Added %1; its key is in the keychain.</source>
        <translation>%1 ajoutée&#xa0;; sa clé est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Changed %1; its key is in the keychain.</source>
        <translation>%1 modifiée&#xa0;; sa clé est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Added %1 without its key.</source>
        <translation>%1 ajoutée sans sa clé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no instances yet. “gear-audit instances add” adds one.</source>
        <translation>Il n’y a pas encore d’instances. «&#xa0;gear-audit instances add&#xa0;» en ajoute une.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>%1 (not enabled)</source>
        <translation>%1 (non activée)</translation>
    </message>
    <message>
        <source>Removed %1; the keychain was left as it is.</source>
        <translation>%1 supprimée&#xa0;; le trousseau de clés a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Nothing was removed. Use --keep-key to remove the instance alone, whatever the keychain holds.</source>
        <translation>Rien n’a été supprimé. Utilisez --keep-key pour supprimer l’instance seule, quoi que contienne le trousseau de clés.</translation>
    </message>
    <message>
        <source>Removed %1 and its key.</source>
        <translation>%1 et sa clé supprimées.</translation>
    </message>
    <message>
        <source>There is no instance called %1. “gear-audit instances list” shows them.</source>
        <translation>Il n’y a pas d’instance nommée %1. «&#xa0;gear-audit instances list&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>What stands in the user&apos;s place looks like a key. It was not saved; the key is read from the standard input.</source>
        <translation>Ce qui se trouve à la place de l’utilisateur ressemble à une clé. Rien n’en a été enregistré&#xa0;; la clé est lue sur l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>JudgementsText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation>
            <numerusform>%n gear</numerusform>
            <numerusform>%n gears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gear(s)</source>
        <translation>
            <numerusform>%1 sur %n gear</numerusform>
            <numerusform>%1 sur %n gears</numerusform>
        </translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>Usage: gear-audit merge FOLDER… --into FOLDER

Brings the results of several folders together, such as those of the shards of an audit.
Of each gear the newest answer stands; a failure never replaces an answer. Judgements are
brought along. The folders are only read, and the one after --into may hold results already:
doing it again changes nothing.

Options:
  --into FOLDER    where the results are brought together; made where there is none
  -h, --help       show this text

Exit status: 0 done, 2 wrong usage, 3 a folder cannot be read, none has results, or the
result cannot be written: then it stays as it was.
</source>
        <translation>Utilisation&#xa0;: gear-audit merge DOSSIER… --into DOSSIER

Réunit les résultats de plusieurs dossiers, par exemple ceux des parties d’un audit. De chaque
gear, la réponse la plus récente vaut&#xa0;; un échec ne remplace jamais une réponse. Les évaluations
sont reprises aussi. Les dossiers sont seulement lus, et celui qui suit --into peut déjà contenir
des résultats&#xa0;: recommencer ne change rien.

Options&#xa0;:
  --into DOSSIER   où les résultats sont réunis&#xa0;; créé s’il n’existe pas
  -h, --help       afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte, 3 un dossier est illisible ou aucun n’a de
résultats, ou le résultat ne peut pas être écrit&#xa0;: il reste alors tel qu’il était.
</translation>
    </message>
    <message>
        <source>There are no results in %1.</source>
        <translation>Il n’y a pas de résultats dans %1.</translation>
    </message>
    <message>
        <source>%1/%2: two folders do not find the same in the same image; the newer answer stands.</source>
        <translation>%1/%2&#xa0;: deux dossiers ne trouvent pas la même chose dans la même image&#xa0;; la réponse la plus récente vaut.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 replaced by a newer answer, %4 that were there already.</source>
        <comment>the first is a count of gears</comment>
        <translation>%1&#xa0;: %2 nouveaux, %3 remplacés par une réponse plus récente, %4 déjà présents.</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) added.</source>
        <translation>
            <numerusform>%n évaluation ajoutée.</numerusform>
            <numerusform>%n évaluations ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>name the folders whose results are to be brought together.</source>
        <translation>nommez les dossiers dont les résultats doivent être réunis.</translation>
    </message>
    <message>
        <source>--into names the folder that they are brought into.</source>
        <translation>--into nomme le dossier où ils sont réunis.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>unknown version</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>aucun site</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>watched and read</source>
        <translation>observé et lu</translation>
    </message>
    <message>
        <source>watched, read otherwise</source>
        <translation>observé, lu autrement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>end of life %1</source>
        <comment>a date</comment>
        <translation>fin de vie %1</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>fin de vie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a Python, what is to be said of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, gears</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 run it</source>
        <comment>a Python, gears, how many of them</comment>
        <translation>%1&#xa0;: %2, utilisé par %3</translation>
    </message>
    <message>
        <source>%1, %2 may run it</source>
        <comment>what is known, how many else</comment>
        <translation>%1, %2 de plus l’utilisent peut-être</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Gears par Python</translation>
    </message>
    <message>
        <source>Gears by flywheel-sdk</source>
        <translation>Gears par flywheel-sdk</translation>
    </message>
    <message>
        <source>Gears by status</source>
        <translation>Gears par état</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>Gears par site</translation>
    </message>
    <message>
        <source>Gears by operating system</source>
        <translation>Gears par système d’exploitation</translation>
    </message>
    <message>
        <source>Gears by tool</source>
        <translation>Gears par outil</translation>
    </message>
    <message>
        <source>Gears by how the Python they start is known</source>
        <translation>Gears par moyen de connaître le Python démarré</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>Gears par vulnérabilités connues dans ce qu’ils démarrent</translation>
    </message>
    <message>
        <source>A gear with several versions counts for each.</source>
        <translation>Un gear avec plusieurs versions compte pour chacune.</translation>
    </message>
    <message>
        <source>Of gears whose image&apos;s system is known.</source>
        <translation>Des gears dont le système de l’image est connu.</translation>
    </message>
    <message>
        <source>Beside Python. A gear with several counts for each.</source>
        <translation>En dehors de Python. Un gear avec plusieurs compte pour chacun.</translation>
    </message>
    <message>
        <source>Watched: its command was started and seen. Read: its command&apos;s text tells.</source>
        <translation>Observé&#xa0;: sa commande a été démarrée et vue. Lu&#xa0;: le texte de sa commande le dit.</translation>
    </message>
    <message>
        <source>A gear with faults of several severities counts for each.</source>
        <translation>Un gear avec des vulnérabilités de plusieurs gravités compte pour chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n autre site</numerusform>
            <numerusform>%n autres sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n autre version</numerusform>
            <numerusform>%n autres versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Shows them all.</source>
        <comment>others, gears</comment>
        <translation>%1&#xa0;: %2. Les affiche tous.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what is counted, before, now</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>gears</source>
        <translation>gears</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>n’a pas pu être audité</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>démarrent un Python en fin de vie</translation>
    </message>
    <message>
        <source>flywheel-sdk behind its site</source>
        <translation>flywheel-sdk en retard sur le site</translation>
    </message>
    <message>
        <source>start something exploited</source>
        <translation>démarrent quelque chose d’exploité</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date, what changed</comment>
        <translation>Depuis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Puts those with few gears together again</source>
        <translation>Regroupe de nouveau ceux qui ont peu de gears</translation>
    </message>
    <message>
        <source>A gear with several counts for each.</source>
        <translation>Un gear avec plusieurs compte pour chacun.</translation>
    </message>
    <message>
        <source>Gears</source>
        <comment>a name before their number</comment>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le démarrent</translation>
    </message>
    <message>
        <source>May start it</source>
        <translation>Le démarrent peut-être</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>the gear starts it</source>
        <translation>le gear le démarre</translation>
    </message>
    <message>
        <source>merely in the image, or not recorded which one is started</source>
        <translation>seulement dans l’image, ou on n’a pas noté lequel est démarré</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>en fin de vie</translation>
    </message>
</context>
<context>
    <name>PackageParts</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryArguments</name>
    <message>
        <source>Usage: gear-audit query FILE… EXPRESSION [options]

Finds gears, Pythons and packages in the results of audits. FILE is a master JSON,
such as exchange_master_json.json; a file of the first script will do. EXPRESSION
is a filter as in the window, in quotes; how it is written is told below.

Options:
  --format FORMAT   table (default), json or csv
  --count           print only how many gears match
  --advisories FILE the known faults to go by, instead of those of
                    “gear-audit advisories”
  --ignore FILE     judgements of faults, or OpenVEX, beside those that lie beside
                    the results
  -h, --help        show this text

A table fits the terminal; elsewhere it is printed whole. There is a line for each
package that the filter names, else for each Python, else for the gear. CSV has
all columns; JSON, with the same names, is
{&quot;gears&quot;: number, &quot;matches&quot;: [{&quot;site&quot;, &quot;gear&quot;, …}]}. Known faults are in it
where there is a database of them, and in the table where the filter asks.

Exit status: 0 something matches, 1 nothing does, 2 wrong usage or a mistake in
the filter, 3 a file cannot be read, the known faults that the filter asks for
among them, or the result not be written.

%1</source>
        <translation>Utilisation&#xa0;: gear-audit query FICHIER… EXPRESSION [options]

Trouve des gears, des Pythons et des paquets dans les résultats d’audits. FICHIER est un
master JSON, tel que exchange_master_json.json&#xa0;; un fichier du premier script convient.
EXPRESSION est un filtre comme dans la fenêtre, entre guillemets&#xa0;; la façon de l’écrire est
expliquée ci-dessous.

Options&#xa0;:
  --format FORMAT   table (par défaut), json ou csv
  --count           afficher seulement combien de gears correspondent
  --advisories FICHIER
                    les vulnérabilités connues à prendre, au lieu de celles de
                    «&#xa0;gear-audit advisories&#xa0;»
  --ignore FICHIER  des évaluations de vulnérabilités, ou OpenVEX, en plus de celles qui
                    sont à côté des résultats
  -h, --help        afficher ce texte

Un tableau tient dans le terminal&#xa0;; ailleurs il est écrit en entier. Il y a une ligne par
paquet que nomme le filtre, sinon par Python, sinon pour le gear. Le CSV a toutes les
colonnes&#xa0;; le JSON, avec les mêmes noms, est
{&quot;gears&quot;: nombre, &quot;matches&quot;: [{&quot;site&quot;, &quot;gear&quot;, …}]}. Les vulnérabilités connues y sont
lorsqu’il y en a une base, et dans le tableau lorsque le filtre les demande.

Code de sortie&#xa0;: 0 quelque chose correspond, 1 rien ne correspond, 2 utilisation incorrecte ou
erreur dans le filtre, 3 un fichier est illisible, les vulnérabilités connues que demande le
filtre comprises, ou le résultat n’a pas pu être écrit.

%1</translation>
    </message>
    <message>
        <source>say which FILE to look in, and for what.</source>
        <translation>indiquez le FICHIER à consulter, et ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>a FILE and behind it a filter are needed.</source>
        <translation>il faut un FICHIER, suivi d’un filtre.</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>A filter of several words goes in quotes: gear-audit query FILE &apos;sdk:yes numpy&apos;</source>
        <translation>Un filtre de plusieurs mots se met entre guillemets&#xa0;: gear-audit query FICHIER &apos;sdk:yes numpy&apos;</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 match.</source>
        <comment>12 of 94 gears</comment>
        <translation>
            <numerusform>Correspondance&#xa0;: %1.</numerusform>
            <numerusform>Correspondances&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyText</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity</comment>
        <translation>critique</translation>
    </message>
    <message>
        <source>malicious</source>
        <comment>severity</comment>
        <translation>malveillant</translation>
    </message>
    <message>
        <source>severity unknown</source>
        <translation>gravité inconnue</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>exploitée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how bad it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n site(s)</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1 sur %n site</numerusform>
            <numerusform>%1 sur %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, none of them starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1, dont aucun ne le démarre</numerusform>
            <numerusform>%1, dont aucun ne le démarre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1 qui le démarre</numerusform>
            <numerusform>%1 qui le démarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of them starting it</source>
        <comment>14 gears, how many</comment>
        <translation>
            <numerusform>%1, dont %2 le démarre</numerusform>
            <numerusform>%1, dont %2 le démarrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malicious</source>
        <translation>
            <numerusform>%n malveillant</numerusform>
            <numerusform>%n malveillants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploited</source>
        <translation>
            <numerusform>%n exploitée</numerusform>
            <numerusform>%n exploitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n vulnérabilité</numerusform>
            <numerusform>%n vulnérabilités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>9 faults, how bad they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a base image, its layers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1 %2, which is malicious,</source>
        <comment>a package</comment>
        <translation>Supprimer %1 %2, qui est malveillant,</translation>
    </message>
    <message>
        <source>Pin %1 %2 to %3</source>
        <comment>a package, its version, another</comment>
        <translation>Fixer %1 %2 à %3</translation>
    </message>
    <message>
        <source>Replace %1 %2, for which there is no fix yet,</source>
        <comment>a package</comment>
        <translation>Remplacer %1 %2, pour lequel il n’y a pas encore de correctif,</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life,</source>
        <translation>Remplacer Python %1, qui est en fin de vie,</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life, by %2 or later,</source>
        <translation>Remplacer Python %1, qui est en fin de vie, par %2 ou plus récent,</translation>
    </message>
    <message>
        <source>in the base %1</source>
        <comment>an image</comment>
        <translation>dans la base %1</translation>
    </message>
    <message>
        <source>in the image %1</source>
        <translation>dans l’image %1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>dans %1 de %n image aux mêmes paquets</numerusform>
            <numerusform>dans %1 de %n images aux mêmes paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Base %1</source>
        <comment>an image</comment>
        <translation>Base %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>%1 de %n image aux mêmes paquets</numerusform>
            <numerusform>%1 de %n images aux mêmes paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>14 gears on 3 sites</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>mends %1 in %2</source>
        <comment>9 faults, 14 gears</comment>
        <translation>corrige %1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>what to do where, faults, gears</comment>
        <translation>%1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do where, what that mends</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <comment>a package, what it wants: urllib3&lt;2</comment>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>Within that, %1 ends some; what stays: %2.</source>
        <comment>a version, faults</comment>
        <translation>Dans cette limite, %1 en corrige une partie&#xa0;; reste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Within that, no version ends any.</source>
        <translation>Dans cette limite, aucune version n’en corrige.</translation>
    </message>
    <message>
        <source>%1 does not end: %2.</source>
        <comment>a version, faults</comment>
        <translation>%1 ne corrige pas&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the gears could not be audited this time: what is told of it is of an earlier audit.</source>
        <translation>
            <numerusform>%n des gears n’a pas pu être audité cette fois&#xa0;: ce qui en est dit vient d’un audit antérieur.</numerusform>
            <numerusform>%n des gears n’ont pas pu être audités cette fois&#xa0;: ce qui en est dit vient d’un audit antérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>starts it</source>
        <translation>le démarre</translation>
    </message>
    <message>
        <source>by an earlier audit</source>
        <translation>d’après un audit antérieur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a gear, what is to be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Python: %1</source>
        <comment>a path</comment>
        <translation>Python&#xa0;: %1</translation>
    </message>
    <message>
        <source>Highest layer in common: %1</source>
        <comment>a digest</comment>
        <translation>Couche commune la plus haute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <comment>a digest</comment>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <comment>a command</comment>
        <translation>Créée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Vulnérabilités&#xa0;:</translation>
    </message>
    <message>
        <source>Gears:</source>
        <translation>Gears&#xa0;:</translation>
    </message>
    <message>
        <source>No gear starts a Python with a package that is known to be faulty.</source>
        <translation>Aucun gear ne démarre un Python avec un paquet connu pour être vulnérable.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a known fault.</source>
        <translation>
            <numerusform>%n gear démarre un Python avec un paquet qui a une vulnérabilité connue.</numerusform>
            <numerusform>%n gears démarrent un Python avec un paquet qui a une vulnérabilité connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a critical fault.</source>
        <translation>
            <numerusform>%n gear démarre un Python avec un paquet qui a une vulnérabilité critique.</numerusform>
            <numerusform>%n gears démarrent un Python avec un paquet qui a une vulnérabilité critique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that is being exploited, or is malicious.</source>
        <translation>
            <numerusform>%n gear démarre un Python avec un paquet qui est exploité ou malveillant.</numerusform>
            <numerusform>%n gears démarrent un Python avec un paquet qui est exploité ou malveillant.</numerusform>
        </translation>
    </message>
    <message>
        <source>One new base image, %2, mends %1 of them.</source>
        <comment>how many, an image</comment>
        <translation>Une seule nouvelle image de base, %2, en corrige %1.</translation>
    </message>
    <message>
        <source>One change mends %1 of them: %2.</source>
        <comment>how many, where</comment>
        <translation>Un seul changement en corrige %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Of the Python</source>
        <translation>Du Python</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What nothing mends yet</source>
        <translation>Ce que rien ne corrige encore</translation>
    </message>
    <message>
        <source>What it mends</source>
        <translation>Ce que cela corrige</translation>
    </message>
    <message>
        <source>What it leaves</source>
        <translation>Ce que cela laisse</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>exploitation connue</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>(%1)</source>
        <comment>what another program said</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 holds no results of an audit. Choose a master JSON, such as exchange_master_json.json.</source>
        <translation>%1 ne contient pas de résultats d’audit. Choisissez un master JSON, tel que exchange_master_json.json.</translation>
    </message>
</context>
<context>
    <name>ResultsColumns</name>
    <message>
        <source>found on: %1</source>
        <translation>trouvé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Audited: %1</source>
        <translation>Audité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gear asks for an API key as an input.</source>
        <translation>Le gear demande une clé d’API en entrée.</translation>
    </message>
    <message>
        <source>The gear does not ask for an API key.</source>
        <translation>Le gear ne demande pas de clé d’API.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>Compatible SDK</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation>Préfixe&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gear starts %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>Le gear démarre %1 (%2)</translation>
    </message>
    <message>
        <source>In its image: %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>Dans son image&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>flywheel-sdk %1; the site&apos;s release is %2</source>
        <translation>flywheel-sdk %1&#xa0;; la version du site est %2</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>en retard de %n version majeure sur son site</numerusform>
            <numerusform>en retard de %n versions majeures sur son site</numerusform>
        </translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Faults</source>
        <comment>known faults, a column</comment>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a gear could not be audited</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The Python that the gear starts</source>
        <translation>Le Python que le gear démarre</translation>
    </message>
    <message>
        <source>flywheel-sdk, and how many major versions it is behind its site</source>
        <translation>flywheel-sdk, et de combien de versions majeures il est en retard sur son site</translation>
    </message>
    <message>
        <source>Known faults of what the gear starts</source>
        <translation>Vulnérabilités connues de ce que le gear démarre</translation>
    </message>
    <message>
        <source>Why the gear could not be audited</source>
        <translation>Pourquoi le gear n’a pas pu être audité</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>&lt;1 min</source>
        <comment>time left</comment>
        <translation>&lt;1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>time left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>time left</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Stopping… what has ended is kept.</source>
        <translation>Arrêt en cours… ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Looking for the keys…</source>
        <translation>Recherche des clés…</translation>
    </message>
    <message>
        <source>Listing the gears…</source>
        <translation>Obtention de la liste des gears…</translation>
    </message>
    <message>
        <source>Listing the gears: %1</source>
        <translation>Obtention de la liste des gears&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation>
            <numerusform>%n n’a pas pu être audité</numerusform>
            <numerusform>%n n’ont pas pu être audités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 téléchargés</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Usage: gear-audit schema NAME

Prints the JSON Schema of what the program writes, for scripts to check against. It says
which version it is, and what may change.

  master      the results of an audit
  query       what “query --format json” prints
  diff        what “diff --format json” prints
  check       what “check --format json” prints
  progress    a line of what “audit --json” prints

Options:
  -h, --help  show this text

Exit status: 0 done, 2 wrong usage.
</source>
        <translation>Utilisation&#xa0;: gear-audit schema NOM

Affiche le JSON Schema de ce qu’écrit le programme, pour que des scripts s’y vérifient. Il dit de
quelle version il est, et ce qui peut changer.

  master      les résultats d’un audit
  query       ce qu’affiche «&#xa0;query --format json&#xa0;»
  diff        ce qu’affiche «&#xa0;diff --format json&#xa0;»
  check       ce qu’affiche «&#xa0;check --format json&#xa0;»
  progress    une ligne de ce qu’affiche «&#xa0;audit --json&#xa0;»

Options&#xa0;:
  -h, --help  afficher ce texte

Code de sortie&#xa0;: 0 terminé, 2 utilisation incorrecte.
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>there is no schema “%1”; there are %2.</source>
        <translation>il n’y a pas de schéma «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it is a list. A text with a comma in it stands in quotes.</source>
        <translation>Le réglage %1 n’est pas utilisé&#xa0;: c’est une liste. Un texte qui contient une virgule se met entre guillemets.</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”.</source>
        <translation>Le réglage %1 n’est pas utilisé&#xa0;: il prend %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”. The default, %4, counts.</source>
        <translation>Le réglage %1 n’est pas utilisé&#xa0;: il prend %2, et non «&#xa0;%3&#xa0;». La valeur par défaut, %4, s’applique.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read as a whole. What cannot be read is as if it were not there.</source>
        <translation>Les réglages dans %1 ne sont pas entièrement lisibles. Ce qui ne peut pas être lu est considéré comme absent.</translation>
    </message>
    <message>
        <source>Nothing is saved there until the file is mended or moved away, so that what it holds is kept.</source>
        <translation>Rien n’y est enregistré tant que le fichier n’est pas réparé ou déplacé, afin que son contenu soit conservé.</translation>
    </message>
    <message>
        <source>The file with the settings, %1, is empty.</source>
        <translation>Le fichier des réglages, %1, est vide.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>No key is stored</source>
        <translation>Aucune clé n’est enregistrée</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>No answer from the keychain</source>
        <translation>Pas de réponse du trousseau de clés</translation>
    </message>
    <message>
        <source>The key is for another host</source>
        <translation>La clé est pour un autre hôte</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clé ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>La clé ne peut pas être lue</translation>
    </message>
    <message>
        <source>Its address or key is wrong</source>
        <translation>Son adresse ou sa clé est incorrecte</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>La clé a été refusée</translation>
    </message>
    <message>
        <source>The user is disabled</source>
        <translation>L’utilisateur est désactivé</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>Autorisation refusée</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Its gears cannot be listed</source>
        <translation>La liste de ses gears ne peut pas être obtenue</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Audité</translation>
    </message>
    <message>
        <source>No Python</source>
        <translation>Aucun Python</translation>
    </message>
    <message>
        <source>No image named</source>
        <translation>Aucune image nommée</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>Image introuvable</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Download limit reached</source>
        <translation>Limite de téléchargement atteinte</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Espace disque insuffisant</translation>
    </message>
    <message>
        <source>Other processor</source>
        <translation>Autre processeur</translation>
    </message>
    <message>
        <source>Registry not reached</source>
        <translation>Registre injoignable</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>Échec du moteur</translation>
    </message>
    <message>
        <source>Examination failed</source>
        <translation>Échec de l’examen</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The file does not say how this gear&apos;s audit ended. Audit it again to know.</source>
        <translation>Le fichier ne dit pas comment l’audit de ce gear s’est terminé. Auditez-le de nouveau pour le savoir.</translation>
    </message>
    <message>
        <source>The image was examined; its Pythons are listed.</source>
        <translation>L’image a été examinée&#xa0;; ses Pythons sont listés.</translation>
    </message>
    <message>
        <source>The image was examined; it holds no Python.</source>
        <translation>L’image a été examinée&#xa0;; elle ne contient pas de Python.</translation>
    </message>
    <message>
        <source>The manifest names no image to examine.</source>
        <translation>Le manifest ne nomme aucune image à examiner.</translation>
    </message>
    <message>
        <source>The registry does not have the image, or hides it. Check its name in the manifest.</source>
        <translation>Le registre n’a pas l’image, ou la cache. Vérifiez son nom dans le manifest.</translation>
    </message>
    <message>
        <source>The registry wants you to sign in. Use “docker login”, and audit again.</source>
        <translation>Le registre demande une connexion. Utilisez «&#xa0;docker login&#xa0;», et relancez l’audit.</translation>
    </message>
    <message>
        <source>The registry allows no more downloads for now. Wait for some hours, or use “docker login”, and audit again.</source>
        <translation>Le registre n’autorise plus de téléchargements pour le moment. Attendez quelques heures, ou utilisez «&#xa0;docker login&#xa0;», et relancez l’audit.</translation>
    </message>
    <message>
        <source>The disk with the images is nearly full. Free some space, and audit again.</source>
        <translation>Le disque des images est presque plein. Libérez de l’espace, et relancez l’audit.</translation>
    </message>
    <message>
        <source>The image is made for another kind of processor than this engine&apos;s.</source>
        <translation>L’image est conçue pour un autre type de processeur que celui de ce moteur.</translation>
    </message>
    <message>
        <source>The registry with the image could not be reached. Check the network connection, and audit again; the reason says more.</source>
        <translation>Le registre qui contient l’image est injoignable. Vérifiez la connexion réseau, et relancez l’audit&#xa0;; le motif en dit plus.</translation>
    </message>
    <message>
        <source>The container engine reported an error. Audit again; if it stays, the reason says more.</source>
        <translation>Le moteur de conteneurs a signalé une erreur. Relancez l’audit&#xa0;; si elle persiste, le motif en dit plus.</translation>
    </message>
    <message>
        <source>The image is there, but nothing could be learnt from it.</source>
        <translation>L’image est là, mais rien n’a pu en être tiré.</translation>
    </message>
    <message>
        <source>It was ended at its time limit. Audit again, or raise the limit.</source>
        <translation>Il a été interrompu à sa limite de temps. Relancez l’audit, ou augmentez la limite.</translation>
    </message>
    <message>
        <source>The audit was stopped before this gear ended. Audit again to go on.</source>
        <translation>L’audit a été arrêté avant la fin de ce gear. Relancez l’audit pour continuer.</translation>
    </message>
    <message>
        <source>Pythons of version %1</source>
        <translation>Pythons de la version %1</translation>
    </message>
    <message>
        <source>Pythons of %1</source>
        <comment>a moment</comment>
        <translation>Pythons du %1</translation>
    </message>
    <message>
        <source>Pythons of version %1, of %2</source>
        <comment>version, moment</comment>
        <translation>Pythons de la version %1, du %2</translation>
    </message>
    <message>
        <source>What is there now could not be examined. %1.</source>
        <comment>Pythons of version 0.9</comment>
        <translation>Ce qui s’y trouve maintenant n’a pas pu être examiné. %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Registry failed</source>
        <translation>Échec du registre</translation>
    </message>
    <message>
        <source>Image damaged</source>
        <translation>Image endommagée</translation>
    </message>
    <message>
        <source>Engine went away</source>
        <translation>Moteur disparu</translation>
    </message>
    <message>
        <source>Cannot be started</source>
        <translation>Ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>The registry refuses the image to the user who is signed in. Ask its owner for permission, and audit again.</source>
        <translation>Le registre refuse l’image à l’utilisateur connecté. Demandez l’autorisation à son propriétaire, et relancez l’audit.</translation>
    </message>
    <message>
        <source>The registry, or something before it, answered with an error. Audit again later; the reason says more.</source>
        <translation>Le registre, ou quelque chose devant lui, a répondu par une erreur. Relancez l’audit plus tard&#xa0;; le motif en dit plus.</translation>
    </message>
    <message>
        <source>What the registry sent is not the image that its name stands for. Audit again; if it stays, the image has to be pushed anew.</source>
        <translation>Ce que le registre a envoyé n’est pas l’image que désigne son nom. Relancez l’audit&#xa0;; si cela persiste, l’image doit être envoyée de nouveau.</translation>
    </message>
    <message>
        <source>The container engine went away while it worked, or was not there. Start it, and audit again.</source>
        <translation>Le moteur de conteneurs a disparu pendant qu’il travaillait, ou n’était pas là. Démarrez-le, et relancez l’audit.</translation>
    </message>
    <message>
        <source>No container of the image can be started, because of its own settings. It can be read layer by layer instead.</source>
        <translation>Aucun conteneur de l’image ne peut être démarré, à cause de ses propres paramètres. Elle peut être lue couche par couche à la place.</translation>
    </message>
    <message>
        <source>It was ended because it took more memory than is allowed. It can be read layer by layer instead.</source>
        <translation>Il a été interrompu parce qu’il prenait plus de mémoire que permis. L’image peut être lue couche par couche à la place.</translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message numerus="yes">
        <source>%n gear(s) to audit.</source>
        <translation>
            <numerusform>%n gear à auditer.</numerusform>
            <numerusform>%n gears à auditer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of gears…</source>
        <translation>Lecture de la liste des gears…</translation>
    </message>
    <message numerus="yes">
        <source>%n not audited</source>
        <translation>
            <numerusform>%n non audité</numerusform>
            <numerusform>%n non audités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Not tried. %1</source>
        <translation>Non essayé. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Échec. %1</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1: not compared</source>
        <translation>%1&#xa0;: non comparée</translation>
    </message>
    <message>
        <source>%1: both found the same, Pythons: %2</source>
        <comment>image, number</comment>
        <translation>%1&#xa0;: les deux ont trouvé la même chose, Pythons&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: differences: %2</source>
        <comment>image, number</comment>
        <translation>%1&#xa0;: différences&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>VerifyArguments</name>
    <message>
        <source>Usage: gear-audit verify IMAGE… [options]

Looks into images both ways, by the container engine and by their layers, and tells where
the two differ. IMAGE is a name as in a manifest. Nothing is recorded.

Options:
  --command TEXT    the gear&apos;s command, to tell which Python it starts (default: ./run)
  --engine PROGRAM  docker or podman, or the path of one
  --format FORMAT   text (default) or json
  -h, --help        show this text

Exit status: 0 both found the same, 1 they differ or an image could not be compared,
2 wrong usage, 3 nothing could run, 130 interrupted.
</source>
        <translation>Utilisation&#xa0;: gear-audit verify IMAGE… [options]

Examine des images des deux façons, par le moteur de conteneurs et par leurs couches, et dit
en quoi les deux diffèrent. IMAGE est un nom comme dans un manifest. Rien n’est enregistré.

Options&#xa0;:
  --command TEXTE     la commande du gear, pour dire quel Python il démarre (par défaut&#xa0;: ./run)
  --engine PROGRAMME  docker ou podman, ou le chemin de l’un d’eux
  --format FORMAT     text (par défaut) ou json
  -h, --help          afficher ce texte

Code de sortie&#xa0;: 0 les deux ont trouvé la même chose, 1 elles diffèrent ou une image n’a pas
pu être comparée, 2 utilisation incorrecte, 3 rien n’a pu s’exécuter, 130 interrompu.
</translation>
    </message>
    <message>
        <source>say which IMAGE to look into.</source>
        <translation>indiquez l’IMAGE à examiner.</translation>
    </message>
</context>
<context>
    <name>gearaudit::AdvisoriesPage</name>
    <message>
        <source>known faults (OSV)</source>
        <translation>vulnérabilités connues (OSV)</translation>
    </message>
    <message>
        <source>exploited ones (CISA)</source>
        <translation>vulnérabilités exploitées (CISA)</translation>
    </message>
    <message>
        <source>how likely attacks are (EPSS)</source>
        <translation>probabilité d’attaque (EPSS)</translation>
    </message>
    <message>
        <source>Where They Come From</source>
        <translation>D’où elles viennent</translation>
    </message>
    <message>
        <source>Known &amp;faults:</source>
        <translation>&amp;Vulnérabilités connues&#xa0;:</translation>
    </message>
    <message>
        <source>OSV&apos;s download for PyPI, a zip.</source>
        <translation>Le téléchargement d’OSV pour PyPI, un zip.</translation>
    </message>
    <message>
        <source>&amp;Exploited ones:</source>
        <translation>E&amp;xploitées&#xa0;:</translation>
    </message>
    <message>
        <source>CISA&apos;s list, a JSON.</source>
        <translation>La liste de la CISA, un JSON.</translation>
    </message>
    <message>
        <source>Likely a&amp;ttacks:</source>
        <translation>A&amp;ttaques probables&#xa0;:</translation>
    </message>
    <message>
        <source>FIRST&apos;s EPSS scores, a csv.gz.</source>
        <translation>Les scores EPSS de FIRST, un csv.gz.</translation>
    </message>
    <message>
        <source>Fetch them when the program starts, at most once a &amp;day</source>
        <translation>Les récupérer au &amp;démarrage du programme, au plus une fois par jour</translation>
    </message>
    <message>
        <source>Known Faults of PyPI&apos;s Packages</source>
        <translation>Vulnérabilités connues des paquets de PyPI</translation>
    </message>
    <message>
        <source>How far fetching is</source>
        <translation>Avancement de la récupération</translation>
    </message>
    <message>
        <source>&amp;Update Now</source>
        <translation>&amp;Mettre à jour maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Im&amp;porter…</translation>
    </message>
    <message>
        <source>Reads files that were fetched on another computer</source>
        <translation>Lit des fichiers récupérés sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Empty: this is not fetched.</source>
        <translation>Vide&#xa0;: n’est pas récupéré.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for this computer itself).</source>
        <translation>Une adresse commence par https:// (ou http:// pour cet ordinateur lui-même).</translation>
    </message>
    <message>
        <source>Import Known Faults</source>
        <translation>Importer des vulnérabilités connues</translation>
    </message>
    <message>
        <source>Known faults (*.zip *.json *.gz *.csv)</source>
        <translation>Vulnérabilités connues (*.zip *.json *.gz *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove Known Faults</source>
        <translation>Supprimer les vulnérabilités connues</translation>
    </message>
    <message>
        <source>Remove the database of known faults?</source>
        <translation>Supprimer la base de vulnérabilités connues&#xa0;?</translation>
    </message>
    <message>
        <source>Results stay. What is judged not to be affected stays too.</source>
        <translation>Les résultats restent. Ce qui est évalué comme non affecté reste aussi.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>There is a database, %1.</source>
        <comment>how old, how many</comment>
        <translation>Il y a une base de données, %1.</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Nothing is fetched until you ask for it.</source>
        <translation>Il n’y a pas encore de base de vulnérabilités connues. Rien n’est récupéré tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <comment>what, how much of it</comment>
        <translation>Récupération&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>what, how many</comment>
        <translation>Lecture&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Writing the database…</source>
        <translation>Écriture de la base de données…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <comment>what, how many, a moment</comment>
        <translation>%1&#xa0;: %2, du %3</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditButton</name>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditer</translation>
    </message>
    <message>
        <source>Audits the ticked gears that have no answer yet</source>
        <translation>Audite les gears cochés qui n’ont pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditController</name>
    <message>
        <source>The changed settings take effect when this audit has ended.</source>
        <translation>Les réglages modifiés prendront effet à la fin de cet audit.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be listed; each is marked under Sources.</source>
        <translation>
            <numerusform>%n source n’a pas pu être listée&#xa0;; elle est marquée sous Sources.</numerusform>
            <numerusform>%n sources n’ont pas pu être listées&#xa0;; chacune est marquée sous Sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>Une copie a été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>An audit is running.</source>
        <translation>Un audit est en cours.</translation>
    </message>
    <message>
        <source>The audit is being stopped.</source>
        <translation>L’audit est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>It is being checked whether Docker is ready.</source>
        <translation>Vérification que Docker est prêt…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The results so far are being read.</source>
        <translation>Lecture des résultats existants…</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>Aucun audit n’est en cours.</translation>
    </message>
    <message>
        <source>A copy is being saved.</source>
        <translation>Une copie est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>The site that lists these gears is not among the instances any more.</source>
        <translation>Le site qui liste ces gears n’est plus parmi les instances.</translation>
    </message>
    <message>
        <source>Nothing is ticked under To Audit.</source>
        <translation>Rien n’est coché sous À auditer.</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditPage</name>
    <message>
        <source>Gears in progress</source>
        <translation>Gears en cours</translation>
    </message>
    <message>
        <source>Add a Flywheel Instance…</source>
        <translation>Ajouter une instance Flywheel…</translation>
    </message>
    <message>
        <source>Enable a Flywheel Instance…</source>
        <translation>Activer une instance Flywheel…</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;In Progress</source>
        <translation>En &amp;cours</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>Aucun audit n’est en cours.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ChangeFilterRow</name>
    <message>
        <source>Only gears on both sides</source>
        <translation>Seulement les gears des deux côtés</translation>
    </message>
    <message>
        <source>Show what is %1</source>
        <comment>new, gone, newer</comment>
        <translation>Afficher ce qui est %1</translation>
    </message>
    <message>
        <source>%1: %2. Shows or hides them.</source>
        <comment>newer: 480</comment>
        <translation>%1&#xa0;: %2. Les affiche ou les masque.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ComparePage</name>
    <message>
        <source>Since Last Time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>The results have changed since they were compared</source>
        <translation>Les résultats ont changé depuis la comparaison</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Puts everything that is shown on the clipboard</source>
        <translation>Met tout ce qui est affiché dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Writes what is shown as text, CSV or JSON</source>
        <translation>Écrit ce qui est affiché en texte, CSV ou JSON</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Exchanges before and after</source>
        <translation>Échange avant et après</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Compares the newest earlier results with those of now</source>
        <translation>Compare les résultats antérieurs les plus récents avec ceux de maintenant</translation>
    </message>
    <message>
        <source>There are no earlier results yet. Auditing everything again keeps them.</source>
        <translation>Il n’y a pas encore de résultats antérieurs. Tout auditer de nouveau en garde.</translation>
    </message>
    <message>
        <source>Different, of those that match: %1</source>
        <comment>12 gears</comment>
        <translation>Différents, parmi ceux qui correspondent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>Différents&#xa0;: %1. Identiques&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Open a second file with results, or audit everything again: the results of before are then kept and can be compared with the new ones. Two sites of one file can be compared as well: choose it on both sides.</source>
        <translation>Ouvrez un second fichier de résultats, ou auditez tout de nouveau&#xa0;: les résultats d’avant sont alors gardés et peuvent être comparés aux nouveaux. On peut aussi comparer deux sites d’un même fichier&#xa0;: choisissez-le des deux côtés.</translation>
    </message>
    <message>
        <source>Choose what to compare: before and after, each as a whole or one site of it.</source>
        <translation>Choisissez quoi comparer&#xa0;: avant et après, en entier ou un seul site.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>No such differences</source>
        <translation>Aucune différence de ce genre</translation>
    </message>
    <message>
        <source>What differs is hidden by the filter or by the kinds of change above.</source>
        <translation>Ce qui diffère est masqué par le filtre ou par les genres de changement ci-dessus.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Les deux côtés contiennent la même chose.</translation>
    </message>
    <message>
        <source>Save the Differences</source>
        <translation>Enregistrer les différences</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The differences are in %1.</source>
        <translation>Les différences sont dans %1.</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Par paquet</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>Par gear</translation>
    </message>
    <message>
        <source>Whether what changed in many gears is one row, or each gear is</source>
        <translation>Si ce qui a changé dans beaucoup de gears forme une ligne, ou chaque gear la sienne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ConnectionPanel</name>
    <message>
        <source>S&amp;top the Test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Asks the site whose key this is and what it may see. Nothing is changed there.</source>
        <translation>Demande au site à qui est cette clé et ce qu’elle permet de voir. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gearaudit::DetailsPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a gear, a Python or a package to read about it.</source>
        <translation>Sélectionnez un gear, un Python ou un paquet pour en savoir plus.</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Comme &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;requirements.txt</source>
        <translation>En &amp;requirements.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::DifferenceModel</name>
    <message>
        <source>%1, was %2</source>
        <comment>a gear and the one that it is compared with</comment>
        <translation>%1, avant %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes</source>
        <translation>
            <numerusform>Tous les changements (%n)</numerusform>
            <numerusform>Tous les %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>
            <numerusform>%1 et %n de plus dans %2</numerusform>
            <numerusform>%1 et %n de plus dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <comment>in which a package changed</comment>
        <translation>
            <numerusform>de %n façon</numerusform>
            <numerusform>de %n façons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>newer, 3 ways</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineButton</name>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineStrip</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Looks again whether the container engine is ready</source>
        <translation>Vérifie de nouveau si le moteur de conteneurs est prêt</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExplorePane</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Pa&amp;quets</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>&amp;Rebuild First</source>
        <translation>À &amp;reconstruire</translation>
    </message>
    <message numerus="yes">
        <source>%n Python(s)</source>
        <translation>
            <numerusform>%n Python</numerusform>
            <numerusform>%n Pythons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lecture des résultats…</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fewer or shorter words match more. Escape in the filter shows everything again.</source>
        <translation>Des mots moins nombreux ou plus courts trouvent plus. Échap dans le filtre affiche tout de nouveau.</translation>
    </message>
    <message>
        <source>G&amp;ears</source>
        <translation>&amp;Gears</translation>
    </message>
    <message>
        <source>These are all versions of it: the filter is %1 now.</source>
        <translation>Ce sont toutes ses versions&#xa0;: le filtre est maintenant %1.</translation>
    </message>
    <message>
        <source>Nothing is ticked under Results</source>
        <translation>Rien n’est coché sous Résultats</translation>
    </message>
    <message>
        <source>Tick what is to be seen there, at the left. Ctrl+B shows it.</source>
        <translation>Cochez-y, à gauche, ce qui doit être affiché. Ctrl+B l’affiche.</translation>
    </message>
    <message>
        <source>Tick what you want to know about under To Audit and choose Audit.
Each gear&apos;s image is examined once;
its Pythons and their packages are listed here as they are found.
Or open a file with results: drop it here, or choose File, Open.</source>
        <translation>Cochez ce qui vous intéresse sous À auditer et choisissez Auditer.
L’image de chaque gear est examinée une fois&#xa0;;
ses Pythons et leurs paquets apparaissent ici au fur et à mesure.
Ou ouvrez un fichier de résultats&#xa0;: déposez-le ici, ou choisissez Fichier, Ouvrir.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Everything (%n gears)</source>
        <translation>
            <numerusform>&amp;Tout (%n gear)</numerusform>
            <numerusform>&amp;Tout (%n gears)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the filter shows (%n gears)</source>
        <translation>
            <numerusform>&amp;Ce que le filtre affiche (%n gear)</numerusform>
            <numerusform>&amp;Ce que le filtre affiche (%n gears)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>CSV, a line for each gear</source>
        <translation>CSV, une ligne par gear</translation>
    </message>
    <message>
        <source>CSV, a line for each package</source>
        <translation>CSV, une ligne par paquet</translation>
    </message>
    <message>
        <source>CycloneDX (JSON)</source>
        <translation>CycloneDX (JSON)</translation>
    </message>
    <message>
        <source>SPDX (JSON)</source>
        <translation>SPDX (JSON)</translation>
    </message>
    <message>
        <source>A report to hand over (HTML)</source>
        <translation>Un rapport à remettre (HTML)</translation>
    </message>
    <message>
        <source>Master JSON</source>
        <translation>Master JSON</translation>
    </message>
    <message>
        <source>Master JSON as the first script wrote it</source>
        <translation>Master JSON tel que l’écrivait le premier script</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>An inventory for a spreadsheet: of each gear its name, version, image, license, source, Pythons and flywheel-sdk.</source>
        <translation>Un inventaire pour un tableur&#xa0;: de chaque gear, son nom, sa version, son image, sa licence, sa source, ses Pythons et flywheel-sdk.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every package of every Python. Where the filter names packages, only those.</source>
        <translation>Pour un tableur&#xa0;: chaque paquet de chaque Python. Si le filtre nomme des paquets, seulement ceux-là.</translation>
    </message>
    <message>
        <source>A bill of materials that other programs read, such as scanners for known weaknesses.</source>
        <translation>Une nomenclature que lisent d’autres programmes, comme les scanners de vulnérabilités connues.</translation>
    </message>
    <message>
        <source>A bill of materials as CycloneDX is, in the form that licence and supply-chain tools ask for.</source>
        <translation>Une nomenclature comme CycloneDX, sous la forme que demandent les outils de licences et de chaîne d’approvisionnement.</translation>
    </message>
    <message>
        <source>One page that opens anywhere and prints well: what could not be audited, what to do first, what gears start, and the known faults.</source>
        <translation>Une page qui s’ouvre partout et s’imprime bien&#xa0;: ce qui n’a pas pu être audité, que faire d’abord, ce que les gears démarrent, et les vulnérabilités connues.</translation>
    </message>
    <message>
        <source>All that is known, as this program keeps it and reads it again.</source>
        <translation>Tout ce qui est connu, tel que ce programme le garde et le relit.</translation>
    </message>
    <message>
        <source>For programs that read the first script&apos;s file: its keys, and no others.</source>
        <translation>Pour les programmes qui lisent le fichier du premier script&#xa0;: ses clés, et aucune autre.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailureCard</name>
    <message>
        <source>Sign In…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Choose Engine…</source>
        <translation>Choisir le moteur…</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why gears could not be audited, how many gears</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Audit These Again</source>
        <translation>Auditer ceux-ci de nouveau</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>%1: gears</source>
        <comment>why they could not be audited</comment>
        <translation>%1&#xa0;: gears</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresModel</name>
    <message>
        <source>tried: %1: %2</source>
        <comment>an image, what came of it</comment>
        <translation>essayé&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresPanel</name>
    <message>
        <source>Show All in Table</source>
        <translation>Tout afficher dans le tableau</translation>
    </message>
    <message>
        <source>%1 could not be audited</source>
        <comment>4 gears</comment>
        <translation>%1&#xa0;: audit impossible</translation>
    </message>
</context>
<context>
    <name>gearaudit::FileMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Read &amp;Changed Files Again</source>
        <translation>Relire les fichiers &amp;modifiés</translation>
    </message>
    <message>
        <source>C&amp;lose All Files</source>
        <translation>&amp;Fermer tous les fichiers</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Open Results</source>
        <translation>Ouvrir des résultats</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterEdit</name>
    <message>
        <source>What may stand here</source>
        <translation>Ce qui peut se trouver ici</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>Comment s’écrivent les filtres</translation>
    </message>
    <message>
        <source>Words side by side must all be true. Terms about a Python and its packages are asked of one and the same Python. Choose an example to try it.</source>
        <translation>Des mots côte à côte doivent tous être vrais. Les termes sur un Python et ses paquets portent sur un seul et même Python. Choisissez un exemple pour l’essayer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Python&apos;s ends of life are those of %1 as of %2.</source>
        <translation>Les fins de vie de Python sont celles de %1 au %2.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterLine</name>
    <message>
        <source>What to show, such as numpy&lt;1.24 or python:2.7</source>
        <translation>Quoi afficher, par exemple numpy&lt;1.24 ou python:2.7</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtres récents et enregistrés</translation>
    </message>
    <message>
        <source>Help on filters</source>
        <translation>Aide sur les filtres</translation>
    </message>
    <message>
        <source>How filters are written (F1)</source>
        <translation>Comment s’écrivent les filtres (F1)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced):</source>
        <translation>Nom de ce filtre (un filtre du même nom est remplacé)&#xa0;:</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Shows everything again (Escape)</source>
        <translation>Affiche tout de nouveau (Échap)</translation>
    </message>
    <message>
        <source>Useful filters, those used lately, and saved ones (Alt+Down)</source>
        <translation>Filtres utiles, récents et enregistrés (Alt+Bas)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FiltersMenu</name>
    <message>
        <source>Starts an outdated Python</source>
        <translation>Démarre un Python obsolète</translation>
    </message>
    <message>
        <source>SDK behind</source>
        <translation>SDK en retard</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Exploitation connue</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>N’ont pas pu être audités</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utiles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Rename or remove saved filters…</source>
        <translation>&amp;Renommer ou supprimer des filtres enregistrés…</translation>
    </message>
    <message>
        <source>&amp;Forget those used lately</source>
        <translation>&amp;Oublier ceux utilisés récemment</translation>
    </message>
</context>
<context>
    <name>gearaudit::FirstStart</name>
    <message>
        <source>Add a Site…</source>
        <translation>Ajouter un site…</translation>
    </message>
    <message>
        <source>A Flywheel instance and your API key: audits the gears that it has.</source>
        <translation>Une instance Flywheel et votre clé d’API&#xa0;: audite les gears qu’elle contient.</translation>
    </message>
    <message>
        <source>Audit the Public Exchange</source>
        <translation>Auditer l’Exchange public</translation>
    </message>
    <message>
        <source>Needs no account. Its gears are audited one after another; you can stop at any time.</source>
        <translation>Ne demande pas de compte. Ses gears sont audités l’un après l’autre&#xa0;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Results that somebody else has found, a master JSON. Or drop it here.</source>
        <translation>Des résultats trouvés par quelqu’un d’autre, un master JSON. Ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Look at a Sample</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Made-up results of nine gears, to try everything with. Needs neither an engine nor a network; gone when it is closed.</source>
        <translation>Des résultats inventés de neuf gears, pour tout essayer. Ne demande ni moteur ni réseau&#xa0;; disparaît à la fermeture.</translation>
    </message>
    <message>
        <source>The first gears are being audited</source>
        <translation>Les premiers gears sont en cours d’audit</translation>
    </message>
    <message>
        <source>Each is listed here as soon as it has ended.</source>
        <translation>Chacun apparaît ici dès qu’il est terminé.</translation>
    </message>
    <message>
        <source>Which Pythons and packages do your gears contain?</source>
        <translation>Quels Pythons et quels paquets contiennent vos gears&#xa0;?</translation>
    </message>
    <message>
        <source>There are no results yet. Each gear&apos;s image is examined once; what is found is listed here.</source>
        <translation>Il n’y a pas encore de résultats. L’image de chaque gear est examinée une fois&#xa0;; ce qui est trouvé apparaît ici.</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsModel</name>
    <message>
        <source>exploited</source>
        <comment>a fault that is being exploited</comment>
        <translation>exploitée</translation>
    </message>
    <message>
        <source>EOL</source>
        <comment>past its end of life</comment>
        <translation>fin de vie</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>correspond au filtre</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>What is shown is of %1.</source>
        <comment>a moment</comment>
        <translation>Ce qui est affiché date du %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>en retard de %n version majeure sur son site</numerusform>
            <numerusform>en retard de %n versions majeures sur son site</numerusform>
        </translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>en fin de vie</translation>
    </message>
    <message>
        <source>a Python in its image is past its end of life</source>
        <translation>un Python dans son image est en fin de vie</translation>
    </message>
    <message>
        <source>past its end of life, not started</source>
        <translation>en fin de vie, non démarré</translation>
    </message>
    <message>
        <source>in its image; which one it starts is not known</source>
        <translation>dans son image&#xa0;; on ne sait pas lequel il démarre</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsPage</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Expand Everything &amp;Below</source>
        <translation>Tout développer en &amp;dessous</translation>
    </message>
    <message>
        <source>&amp;Matches Only</source>
        <translation>Correspondances &amp;seulement</translation>
    </message>
</context>
<context>
    <name>gearaudit::GeneralPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the Folder for Results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>&amp;Adresse ou dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a Folder with the Exchange</source>
        <translation>Choisir un dossier avec l’Exchange</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Use the default address of the Exchange</source>
        <translation>Utiliser l’adresse par défaut de l’Exchange</translation>
    </message>
    <message>
        <source>Flywheel Instances</source>
        <translation>Instances Flywheel</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>Cer&amp;tificats approuvés&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a File with Certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>those of this computer; a PEM file adds others</source>
        <translation>ceux de cet ordinateur&#xa0;; un fichier PEM en ajoute d’autres</translation>
    </message>
    <message>
        <source>Audit e&amp;very version of a gear, not the newest alone</source>
        <translation>A&amp;uditer toutes les versions d’un gear, pas seulement la plus récente</translation>
    </message>
    <message>
        <source>Container Engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programme&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the Engine&apos;s Program</source>
        <translation>Choisir le programme du moteur</translation>
    </message>
    <message>
        <source>docker, or podman where there is no docker</source>
        <translation>docker, ou podman s’il n’y a pas de docker</translation>
    </message>
    <message>
        <source>E&amp;xamine images:</source>
        <translation>E&amp;xaminer les images&#xa0;:</translation>
    </message>
    <message>
        <source>by the engine, else by their layers</source>
        <translation>par le moteur, sinon par leurs couches</translation>
    </message>
    <message>
        <source>by the engine alone</source>
        <translation>par le moteur seulement</translation>
    </message>
    <message>
        <source>by their layers, without an engine</source>
        <translation>par leurs couches, sans moteur</translation>
    </message>
    <message>
        <source>both ways, and compare</source>
        <translation>des deux façons, et comparer</translation>
    </message>
    <message>
        <source>Images at &amp;once:</source>
        <translation>Images à la &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source>Examined side by side.</source>
        <translation>Examinées côte à côte.</translation>
    </message>
    <message>
        <source>&amp;Free disk space:</source>
        <translation>&amp;Espace disque libre&#xa0;:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>Nothing is downloaded while there is less.</source>
        <translation>Rien n’est téléchargé s’il y en a moins.</translation>
    </message>
    <message>
        <source>&amp;Keep the images that were downloaded</source>
        <translation>&amp;Conserver les images téléchargées</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on.</source>
        <translation>Donnez le chemin complet du dossier, depuis la racine.</translation>
    </message>
    <message>
        <source>There is no such folder yet; it is made when it is needed.</source>
        <translation>Ce dossier n’existe pas encore&#xa0;; il est créé quand il est nécessaire.</translation>
    </message>
    <message>
        <source>Give a folder or the address of a git repository.</source>
        <translation>Donnez un dossier ou l’adresse d’un dépôt git.</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on, or the address of a git repository.</source>
        <translation>Donnez le chemin complet du dossier, depuis la racine, ou l’adresse d’un dépôt git.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Ce dossier n’existe pas actuellement.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, from the root on.</source>
        <translation>Donnez le chemin complet du fichier, depuis la racine.</translation>
    </message>
    <message>
        <source>Certificates in this file: %1.</source>
        <translation>Certificats dans ce fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. One in PEM form begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Au format PEM, un certificat commence par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
</context>
<context>
    <name>gearaudit::HeldRows</name>
    <message>
        <source>Site and gear of the rows in sight</source>
        <translation>Site et gear des lignes visibles</translation>
    </message>
</context>
<context>
    <name>gearaudit::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>gearaudit::InFlightModel</name>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstanceForm</name>
    <message>
        <source>Use the Address &amp;of the Key</source>
        <translation>Utiliser l’adr&amp;esse de la clé</translation>
    </message>
    <message>
        <source>filled in by the test</source>
        <translation>rempli par le test</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Ad&amp;resse&#xa0;:</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>API ke&amp;y:</source>
        <translation>&amp;Clé d’API&#xa0;:</translation>
    </message>
    <message>
        <source>Without https, others on the network can read what is sent.</source>
        <translation>Sans https, d’autres sur le réseau peuvent lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>This key is for %1, which is another host than the address has.</source>
        <translation>Cette clé est pour %1, un autre hôte que celui de l’adresse.</translation>
    </message>
    <message>
        <source>Clear &amp;Key</source>
        <translation>E&amp;ffacer la clé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annuler la &amp;modification</translation>
    </message>
    <message>
        <source>A key that is stored for %1 is not used for this address, and is removed when you press OK or Apply.</source>
        <translation>Une clé enregistrée pour %1 n’est pas utilisée pour cette adresse, et est supprimée quand vous appuyez sur OK ou Appliquer.</translation>
    </message>
    <message>
        <source>A new key was entered</source>
        <translation>Une nouvelle clé a été saisie</translation>
    </message>
    <message>
        <source>It is kept for this session when you press OK or Apply.</source>
        <translation>Elle est gardée pour cette session quand vous appuyez sur OK ou Appliquer.</translation>
    </message>
    <message>
        <source>It goes to the keychain when you press OK or Apply.</source>
        <translation>Elle va dans le trousseau de clés quand vous appuyez sur OK ou Appliquer.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>The stored key is removed when you press OK or Apply.</source>
        <translation>La clé enregistrée est supprimée quand vous appuyez sur OK ou Appliquer.</translation>
    </message>
    <message>
        <source>Whether a key is stored is not known while the keychain is locked.</source>
        <translation>On ne sait pas si une clé est enregistrée tant que le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>Typing or pasting another one replaces it.</source>
        <translation>En taper ou en coller une autre la remplace.</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>Recherche dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>You find it on your profile page of the site. One of the form host:key fills in the address too.</source>
        <translation>Vous la trouvez sur votre page de profil du site. Une clé de la forme host:key remplit aussi l’adresse.</translation>
    </message>
    <message>
        <source>Paste a key here</source>
        <translation>Collez une clé ici</translation>
    </message>
    <message>
        <source>A key is kept for this session</source>
        <translation>Une clé est gardée pour cette session</translation>
    </message>
    <message>
        <source>A key is in the environment</source>
        <translation>Une clé est dans l’environnement</translation>
    </message>
    <message>
        <source>The key is taken from the variable %1 as long as it is set.</source>
        <translation>La clé est prise dans la variable %1 tant qu’elle est définie.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>Une clé est enregistrée</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesList</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>Remove an Instance</source>
        <translation>Supprimer une instance</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its stored key goes too, when you press OK or Apply. Results that were found on it stay.</source>
        <translation>Sa clé enregistrée est supprimée aussi, quand vous appuyez sur OK ou Appliquer. Les résultats trouvés sur elle restent.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add an instance</source>
        <translation>Ajouter une instance</translation>
    </message>
    <message>
        <source>Remove the instance</source>
        <translation>Supprimer l’instance</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Activée</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>It cannot be used yet: see the fields beside.</source>
        <translation>Elle ne peut pas encore être utilisée&#xa0;: voir les champs à côté.</translation>
    </message>
    <message>
        <source>Ticked: it is audited when all instances are.</source>
        <translation>Cochée&#xa0;: elle est auditée quand toutes les instances le sont.</translation>
    </message>
    <message>
        <source>Not ticked: it is left out when all instances are audited.</source>
        <translation>Non cochée&#xa0;: elle est laissée de côté quand toutes les instances sont auditées.</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesPage</name>
    <message>
        <source>No instance yet</source>
        <translation>Pas encore d’instance</translation>
    </message>
    <message>
        <source>Add a Flywheel instance, or import a site_list.py or user.json that you have.</source>
        <translation>Ajoutez une instance Flywheel, ou importez un site_list.py ou un user.json que vous avez.</translation>
    </message>
    <message>
        <source>Enter the address first.</source>
        <translation>Saisissez d’abord l’adresse.</translation>
    </message>
    <message>
        <source>Import Instances</source>
        <translation>Importer des instances</translation>
    </message>
    <message>
        <source>Instances (site_list.py user.json)</source>
        <translation>Instances (site_list.py user.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::JudgeDialog</name>
    <message>
        <source>Only &amp;until</source>
        <translation>Seulement &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Not Affected</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Vulnérabilité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>In your &amp;own words:</source>
        <translation>En vos propres &amp;mots&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Not Affected</source>
        <translation>&amp;Non affecté</translation>
    </message>
    <message>
        <source>%1 in %2 %3 (%4)</source>
        <comment>fault, package, version, severity</comment>
        <translation>%1 dans %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The gear %1</source>
        <translation>Le gear %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected gear(s)</source>
        <translation>
            <numerusform>%n gear sélectionné</numerusform>
            <numerusform>%n gears sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All gears</source>
        <translation>Tous les gears</translation>
    </message>
    <message>
        <source>For who reads this in a year</source>
        <translation>Pour qui lira ceci dans un an</translation>
    </message>
    <message>
        <source>The last day that it holds</source>
        <translation>Le dernier jour où cela vaut</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more until that day has passed. The judgement is kept beside the results.</source>
        <translation>La vulnérabilité reste affichée, mais ne compte plus jusqu’à ce que ce jour soit passé. L’évaluation est gardée à côté des résultats.</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more. The judgement is kept beside the results.</source>
        <translation>La vulnérabilité reste affichée, mais ne compte plus. L’évaluation est gardée à côté des résultats.</translation>
    </message>
    <message>
        <source>Be&amp;cause:</source>
        <translation>&amp;Raison&#xa0;:</translation>
    </message>
    <message>
        <source>Judged b&amp;y:</source>
        <translation>Évalué &amp;par&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gearaudit::KeychainBanner</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it to see which keys are stored. It also asks when a key is used or stored.</source>
        <translation>Déverrouillez-le pour voir quelles clés sont enregistrées. Il le demande aussi quand une clé est utilisée ou enregistrée.</translation>
    </message>
    <message>
        <source>Or keep keys for this session only: they are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>Ou gardez les clés pour cette session seulement&#xa0;: elles disparaissent à la fermeture de Gear Audit, et ne sont écrites nulle part.</translation>
    </message>
    <message>
        <source>Unlock the Keyc&amp;hain…</source>
        <translation>Dé&amp;verrouiller le trousseau de clés…</translation>
    </message>
    <message>
        <source>C&amp;heck Again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Keep &amp;for This Session</source>
        <translation>Gar&amp;der pour cette session</translation>
    </message>
    <message>
        <source>Keys that you enter now are kept for this session only.</source>
        <translation>Les clés que vous saisissez maintenant sont gardées pour cette session seulement.</translation>
    </message>
    <message>
        <source>They are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>Elles disparaissent à la fermeture de Gear Audit, et ne sont écrites nulle part.</translation>
    </message>
    <message>
        <source>Use the Keyc&amp;hain</source>
        <translation>Utiliser le &amp;trousseau de clés</translation>
    </message>
    <message>
        <source>The key of %1 is still in the keychain.</source>
        <translation>La clé de %1 est encore dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Or keep the key for this session only: it is gone when Gear Audit closes, and is written nowhere. Your changes are not saved yet.</source>
        <translation>Ou gardez la clé pour cette session seulement&#xa0;: elle disparaît à la fermeture de Gear Audit, et n’est écrite nulle part. Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Leave It T&amp;here</source>
        <translation>Laisser telle &amp;quelle</translation>
    </message>
</context>
<context>
    <name>gearaudit::LayersPage</name>
    <message>
        <source>Images Read Without an Engine</source>
        <translation>Images lues sans moteur</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>Of several images under one name, that of this platform is read.</source>
        <translation>Si plusieurs images portent un même nom, c’est celle de cette plateforme qui est lue.</translation>
    </message>
    <message>
        <source>Their Registries</source>
        <translation>Leurs registres</translation>
    </message>
    <message>
        <source>&amp;Mirrors:</source>
        <translation>&amp;Miroirs&#xa0;:</translation>
    </message>
    <message>
        <source>Asked before a registry, parted by spaces: docker.io=mirror.example:5000</source>
        <translation>Interrogés avant un registre, séparés par des espaces&#xa0;: docker.io=mirror.example:5000</translation>
    </message>
    <message>
        <source>Without &amp;TLS:</source>
        <translation>Sans &amp;TLS&#xa0;:</translation>
    </message>
    <message>
        <source>Hosts that are asked in the clear, also with a login. This computer need not be named.</source>
        <translation>Hôtes interrogés en clair, même avec une connexion. Il n’est pas nécessaire de nommer cet ordinateur.</translation>
    </message>
    <message>
        <source>Log in at ot&amp;her hosts:</source>
        <translation>Se connecter &amp;aussi à&#xa0;:</translation>
    </message>
    <message>
        <source>Hosts that may have a registry&apos;s login, beside those of its own domain.</source>
        <translation>Hôtes qui peuvent recevoir les identifiants d’un registre, outre ceux de son propre domaine.</translation>
    </message>
    <message>
        <source>Kept on This Computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>What was read of la&amp;yers:</source>
        <translation>Ce qui a été lu des couc&amp;hes&#xa0;:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>So that images without an engine are read once. 0 keeps nothing.</source>
        <translation>Pour que les images sans moteur ne soient lues qu’une fois. 0 ne garde rien.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Clear what was read of layers</source>
        <translation>Vide ce qui a été lu des couches</translation>
    </message>
    <message>
        <source>It holds no results: the next audit takes longer and finds the same</source>
        <translation>Il ne contient pas de résultats&#xa0;: le prochain audit prend plus de temps et trouve la même chose</translation>
    </message>
    <message>
        <source>A platform is written as linux/amd64 or linux/arm/v7.</source>
        <translation>Une plateforme s’écrit linux/amd64 ou linux/arm/v7.</translation>
    </message>
    <message>
        <source>“%1” is not in the form REGISTRY=MIRROR, without https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme REGISTRE=MIROIR, sans https://.</translation>
    </message>
    <message>
        <source>“%1” is not in the form HOST or HOST:PORT, without https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme HÔTE ou HÔTE:PORT, sans https://.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vidage…</translation>
    </message>
    <message>
        <source>Nothing is kept now.</source>
        <translation>Rien n’est gardé actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) now</source>
        <comment>a size</comment>
        <translation>
            <numerusform>%1 de %n couche actuellement</numerusform>
            <numerusform>%1 de %n couches actuellement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::LimitsPage</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>An i&amp;mage:</source>
        <translation>Une i&amp;mage&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>To examine all of it, once it is there.</source>
        <translation>Pour l’examiner en entier, une fois qu’elle est là.</translation>
    </message>
    <message>
        <source>A Python or &amp;pip:</source>
        <translation>Un Python ou un &amp;pip&#xa0;:</translation>
    </message>
    <message>
        <source>One that hangs costs only its own answer.</source>
        <translation>S’il se bloque, seule sa propre réponse est perdue.</translation>
    </message>
    <message>
        <source>A gear&apos;s &amp;start:</source>
        <translation>&amp;Démarrage d’un gear&#xa0;:</translation>
    </message>
    <message>
        <source>To see which Python it starts; 0 starts no gear.</source>
        <translation>Pour voir quel Python il démarre&#xa0;; 0 ne démarre aucun gear.</translation>
    </message>
    <message>
        <source>A &amp;download:</source>
        <translation>Un télé&amp;chargement&#xa0;:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Of one image.</source>
        <translation>D’une image.</translation>
    </message>
    <message>
        <source>What is a&amp;way:</source>
        <translation>En cas d’a&amp;bsence&#xa0;:</translation>
    </message>
    <message>
        <source>An engine or a registry that does not answer is asked again as long; 0 asks once.</source>
        <translation>Un moteur ou un registre qui ne répond pas est interrogé pendant ce temps&#xa0;; 0 demande une fois.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Memor&amp;y:</source>
        <translation>Mém&amp;oire&#xa0;:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>What needs more is ended.</source>
        <translation>Ce qui demande plus est interrompu.</translation>
    </message>
    <message>
        <source>Pro&amp;cesses:</source>
        <translation>Proce&amp;ssus&#xa0;:</translation>
    </message>
    <message>
        <source>At the same time.</source>
        <translation>En même temps.</translation>
    </message>
    <message>
        <source>O&amp;utput:</source>
        <translation>Sor&amp;tie&#xa0;:</translation>
    </message>
    <message>
        <source>What it may print; the rest is not read.</source>
        <translation>Ce qu’il peut afficher&#xa0;; le reste n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>gearaudit::LiveResults</name>
    <message>
        <source>Gear Exchange, as audited here</source>
        <translation>Gear Exchange, tel qu’audité ici</translation>
    </message>
    <message>
        <source>Sites, as audited here</source>
        <translation>Sites, tels qu’audités ici</translation>
    </message>
</context>
<context>
    <name>gearaudit::MainWindow</name>
    <message>
        <source>Gear Audit</source>
        <translation>Gear Audit</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>%1 is open here, and is not written over. Choose another name.</source>
        <translation>%1 est ouvert ici, et n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save a Copy of the JSON…</source>
        <translation>Enregistrer une &amp;copie du JSON…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Open the Results &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier des résultats</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audit</translation>
    </message>
    <message>
        <source>Audit &amp;Everything Again…</source>
        <translation>&amp;Tout auditer de nouveau…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>&amp;Update Advisories</source>
        <translation>&amp;Mettre à jour les avis</translation>
    </message>
    <message>
        <source>Fetches what is known of faults in packages</source>
        <translation>Récupère ce que l’on sait des vulnérabilités des paquets</translation>
    </message>
    <message>
        <source>&amp;Verify an Image…</source>
        <translation>Véri&amp;fier une image…</translation>
    </message>
    <message>
        <source>Looks into an image by the engine and by its layers, and compares</source>
        <translation>Examine une image par le moteur et par ses couches, et compare</translation>
    </message>
    <message>
        <source>&amp;Check the Engine Again</source>
        <translation>&amp;Vérifier de nouveau le moteur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>Correspondance s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>Correspondance préc&amp;édente</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Tout dé&amp;velopper</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Tout &amp;réduire</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help &amp;Contents</source>
        <translation>&amp;Contenu de l’aide</translation>
    </message>
    <message>
        <source>&amp;About Gear Audit</source>
        <translation>À &amp;propos de Gear Audit</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>For the page Gears.</source>
        <translation>Pour la page Gears.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a path, and the name of another file in its folder</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>The known faults are there, %1.</source>
        <comment>how old, how many</comment>
        <translation>Les vulnérabilités connues sont là, %1.</translation>
    </message>
    <message>
        <source>The database of known faults is gone.</source>
        <translation>La base de vulnérabilités connues est supprimée.</translation>
    </message>
    <message>
        <source>What is known of faults is being fetched. Audits and pages go on meanwhile.</source>
        <translation>Ce que l’on sait des vulnérabilités est en cours de récupération. Les audits et les pages continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>They are being fetched. The settings&apos; page Advisories shows how far that is.</source>
        <translation>Récupération en cours. La page Avis des réglages en montre l’avancement.</translation>
    </message>
    <message>
        <source>Audit everything again?</source>
        <translation>Tout auditer de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Every ticked gear is audited, also those that have an answer. A copy of the results so far goes to the folder “archive” beside them. Results of what is not ticked stay.</source>
        <translation>Chaque gear coché est audité, même ceux qui ont une réponse. Une copie des résultats existants va dans le dossier «&#xa0;archive&#xa0;» à côté. Les résultats de ce qui n’est pas coché restent.</translation>
    </message>
    <message>
        <source>&amp;Audit Everything</source>
        <translation>&amp;Tout auditer</translation>
    </message>
    <message>
        <source>%1 does not count there any more.</source>
        <comment>a fault</comment>
        <translation>%1 n’y compte plus.</translation>
    </message>
    <message>
        <source>About Gear Audit</source>
        <translation>À propos de Gear Audit</translation>
    </message>
    <message>
        <source>Gear Audit %1</source>
        <translation>Gear Audit %1</translation>
    </message>
    <message>
        <source>Looks into the Docker images of Flywheel gears and lists their Pythons and the packages in them.</source>
        <translation>Examine les images Docker des gears Flywheel et liste leurs Pythons et les paquets qu’ils contiennent.</translation>
    </message>
    <message>
        <source>An audit is running. Stop it and quit?</source>
        <translation>Un audit est en cours. L’arrêter et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>What has ended is kept; the next audit goes on from there. The window closes as soon as the audit has ended.</source>
        <translation>Ce qui est terminé est conservé&#xa0;; le prochain audit reprend à partir de là. La fenêtre se ferme dès que l’audit est terminé.</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Continuer l’audit</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Volet suiva&amp;nt</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>“%1” has changed since it was read.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The audit has ended</source>
        <translation>L’audit est terminé</translation>
    </message>
</context>
<context>
    <name>gearaudit::MistakePopover</name>
    <message>
        <source>Did you mean %1? (Alt+Return)</source>
        <comment>a filter</comment>
        <translation>Vouliez-vous dire %1&#xa0;? (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBell</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeList</name>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, message</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>gearaudit::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The last year&apos;s audits</source>
        <translation>Les audits de l’année passée</translation>
    </message>
    <message>
        <source>start something known to be exploited</source>
        <translation>démarrent quelque chose dont l’exploitation est connue</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>démarrent un Python en fin de vie</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>n’a pas pu être audité</translation>
    </message>
    <message>
        <source>Nothing changed since the audit before</source>
        <translation>Rien n’a changé depuis l’audit précédent</translation>
    </message>
    <message>
        <source>No gears match</source>
        <translation>Aucun gear ne correspond</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>A shorter filter shows more.</source>
        <translation>Un filtre plus court en affiche plus.</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells how they divide.</source>
        <translation>Dès qu’un rapport contient des gears, cette page dit comment ils se répartissent.</translation>
    </message>
    <message numerus="yes">
        <source>run a Python past its end of life</source>
        <translation>
            <numerusform>démarre un Python en fin de vie</numerusform>
            <numerusform>démarrent un Python en fin de vie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contain a Python past its end of life</source>
        <translation>
            <numerusform>contient un Python en fin de vie</numerusform>
            <numerusform>contiennent un Python en fin de vie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a flywheel-sdk behind their site</source>
        <translation>
            <numerusform>a un flywheel-sdk en retard sur son site</numerusform>
            <numerusform>ont un flywheel-sdk en retard sur leur site</numerusform>
        </translation>
    </message>
    <message>
        <source>are shown as an earlier audit found them</source>
        <translation>sont affichés tels qu’un audit antérieur les a trouvés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesModel</name>
    <message>
        <source>no version</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How many of the gears start a Python that has it</source>
        <translation>Combien de ces gears démarrent un Python qui le contient</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnérabilités connues</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>No packages match</source>
        <translation>Aucun paquet ne correspond</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Pas encore de paquets</translation>
    </message>
    <message>
        <source>What the filter shows has no packages. A shorter filter shows more.</source>
        <translation>Ce que le filtre affiche n’a pas de paquets. Un filtre plus court en affiche plus.</translation>
    </message>
    <message>
        <source>Packages are listed here as soon as a report has some.</source>
        <translation>Les paquets sont listés ici dès qu’un rapport en contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Return or a double click filters by one, or shows a gear.</source>
        <comment>packages, versions</comment>
        <translation>%1 en %2. Entrée ou un double-clic filtre d’après l’un d’eux, ou affiche un gear.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gearaudit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>gearaudit::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>gearaudit::Popover</name>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gearaudit::RemediesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>what to do, where</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, known to be exploited</source>
        <translation>%1, exploitation connue</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>It mends</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
</context>
<context>
    <name>gearaudit::RemediesPage</name>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Copier comme te&amp;xte</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>What mends most</source>
        <translation>Ce qui corrige le plus</translation>
    </message>
    <message>
        <source>By base image</source>
        <translation>Par image de base</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>Par gear</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Par paquet</translation>
    </message>
    <message>
        <source>Rebuild First</source>
        <translation>À reconstruire</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Nothing is known of faults yet</source>
        <translation>On ne sait encore rien des vulnérabilités</translation>
    </message>
    <message>
        <source>With a database of known faults this page tells what to rebuild first: which new base image or which version of a package mends most.
It is fetched once, about 30 MB, and everything else works without a network.</source>
        <translation>Avec une base de vulnérabilités connues, cette page dit quoi reconstruire d’abord&#xa0;: quelle nouvelle image de base ou quelle version d’un paquet corrige le plus.
Elle est récupérée une fois, environ 30 Mo, et tout le reste fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells what to do about them.</source>
        <translation>Dès qu’un rapport contient des gears, cette page dit que faire à leur sujet.</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>Il n’y a rien à corriger</translation>
    </message>
    <message>
        <source>No fault is known of what the filter shows.</source>
        <translation>Aucune vulnérabilité n’est connue de ce que le filtre affiche.</translation>
    </message>
    <message>
        <source>&amp;Get Advisories</source>
        <translation>Récu&amp;pérer les avis</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ResultsModel</name>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>%1 has changed since it was read. Read it again.</source>
        <translation>%1 a changé depuis sa lecture. Le relire.</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>a file</comment>
        <translation>%1, lecture…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a moment</comment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Could not be audited: %1</source>
        <translation>N’ont pas pu être audités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows these gears, each with the reason</source>
        <translation>Affiche ces gears, chacun avec le motif</translation>
    </message>
</context>
<context>
    <name>gearaudit::RowMenu</name>
    <message>
        <source>Show &amp;Only</source>
        <translation>Afficher &amp;uniquement</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>Show in &amp;Gears</source>
        <translation>Afficher dans les &amp;gears</translation>
    </message>
    <message>
        <source>Compare &amp;Versions</source>
        <translation>Comparer les &amp;versions</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Name and Version</source>
        <translation>&amp;Nom et version</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Chemin</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;requirements.txt</source>
        <translation>&amp;requirements.txt</translation>
    </message>
    <message>
        <source>&amp;Audit Again</source>
        <translation>&amp;Auditer de nouveau</translation>
    </message>
    <message>
        <source>Not A&amp;ffected…</source>
        <translation>Non a&amp;ffecté…</translation>
    </message>
</context>
<context>
    <name>gearaudit::RunStatus</name>
    <message>
        <source>Progress of the audit</source>
        <translation>Avancement de l’audit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Ends the audit; finished gears are kept</source>
        <translation>Termine l’audit&#xa0;; les gears terminés sont conservés</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>gearaudit::SaveCopies</name>
    <message>
        <source>Save a Copy of the JSON</source>
        <translation>Enregistrer une copie du JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save Copies of Both JSON Files in a Folder</source>
        <translation>Enregistrer des copies des deux fichiers JSON dans un dossier</translation>
    </message>
    <message>
        <source>Replace what is in the folder?</source>
        <translation>Remplacer ce qui est dans le dossier&#xa0;?</translation>
    </message>
    <message>
        <source>In it there is already: %1.</source>
        <translation>Il contient déjà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>gearaudit::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A filter needs a name. It keeps the one it had.</source>
        <translation>Un filtre a besoin d’un nom. Il garde celui qu’il avait.</translation>
    </message>
    <message>
        <source>Another filter has this name already. Choose a different one.</source>
        <translation>Un autre filtre porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>gearaudit::SelectionFollower</name>
    <message>
        <source>Copy Selected &amp;Text</source>
        <translation>Copier le te&amp;xte sélectionné</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingNumbers</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Nothing is saved yet: see what is marked above.</source>
        <translation>Rien n’est encore enregistré&#xa0;: voir ce qui est marqué ci-dessus.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates is being read; what you entered is saved after that.</source>
        <translation>Lecture du fichier des certificats approuvés&#xa0;; ce que vous avez saisi est enregistré ensuite.</translation>
    </message>
    <message>
        <source>The keys are being stored. The keychain may ask for its password in a window of its own.</source>
        <translation>Enregistrement des clés. Le trousseau de clés demandera peut-être son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet: see above.</source>
        <translation>Vos modifications ne sont pas encore enregistrées&#xa0;: voir ci-dessus.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsNavigation</name>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page of the settings, a setting</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideBar</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Open a file with results</source>
        <translation>Ouvrir un fichier de résultats</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Ré&amp;sultats</translation>
    </message>
    <message>
        <source>Add a source, in the settings</source>
        <translation>Ajouter une source, dans les réglages</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>Ouvre les réglages</translation>
    </message>
    <message>
        <source>T&amp;o Audit</source>
        <translation>À audi&amp;ter</translation>
    </message>
    <message>
        <source>To Audit</source>
        <translation>À auditer</translation>
    </message>
    <message>
        <source>Compare With %1</source>
        <comment>a site or a file</comment>
        <translation>Comparer à %1</translation>
    </message>
    <message>
        <source>There is nothing to compare this with</source>
        <translation>Il n’y a rien à quoi le comparer</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideChooser</name>
    <message>
        <source>%1: results</source>
        <comment>a side</comment>
        <translation>%1&#xa0;: résultats</translation>
    </message>
    <message>
        <source>%1: site</source>
        <comment>a side</comment>
        <translation>%1&#xa0;: site</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a side</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Choose results</source>
        <translation>Choisir des résultats</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
</context>
<context>
    <name>gearaudit::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Registries are signed in to by the container engine, in a terminal. This program sees no password; it uses the login that is kept there. Then audit these gears again.</source>
        <translation>C’est le moteur de conteneurs qui se connecte aux registres, dans un terminal. Ce programme ne voit aucun mot de passe&#xa0;; il utilise la connexion qui y est gardée. Puis auditez de nouveau ces gears.</translation>
    </message>
    <message>
        <source>The command for %1</source>
        <translation>La commande pour %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
</context>
<context>
    <name>gearaudit::SourcesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>%1 (never audited)</source>
        <comment>a site&apos;s name</comment>
        <translation>%1 (jamais audité)</translation>
    </message>
    <message>
        <source>Never audited</source>
        <translation>Jamais audité</translation>
    </message>
</context>
<context>
    <name>gearaudit::Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>gearaudit::VerifyDialog</name>
    <message>
        <source>Verify an Image</source>
        <translation>Vérifier une image</translation>
    </message>
    <message>
        <source>./run, unless the manifest names another</source>
        <translation>./run, sauf si le manifest en nomme une autre</translation>
    </message>
    <message>
        <source>What both ways found</source>
        <translation>Ce que les deux façons ont trouvé</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Commande&#xa0;:</translation>
    </message>
    <message>
        <source>Looks into the image by the container engine and by its layers, and tells where the two differ. Nothing is recorded.</source>
        <translation>Examine l’image par le moteur de conteneurs et par ses couches, et dit en quoi les deux diffèrent. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>Véri&amp;fier</translation>
    </message>
</context>
</TS>
