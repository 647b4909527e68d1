<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibilityText</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>AdvisoriesFile</name>
    <message numerus="yes">
        <source>The known faults are %n days old. “gear-audit advisories update” fetches newer ones.</source>
        <translation>
            <numerusform>Die bekannten Schwachstellen sind %n Tag alt. „gear-audit advisories update“ holt neuere.</numerusform>
            <numerusform>Die bekannten Schwachstellen sind %n Tage alt. „gear-audit advisories update“ holt neuere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one, and “gear-audit advisories import FILE…” makes one of files.</source>
        <translation>Es gibt noch keine Datenbank bekannter Schwachstellen. „gear-audit advisories update“ holt eine, und „gear-audit advisories import DATEI…“ macht eine aus Dateien.</translation>
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
        <translation>Aufruf: gear-audit advisories update | import DATEI… | status | remove

Hält die Datenbank bekannter Schwachstellen der Pakete von PyPI, nach der sich Filter, Exporte,
Prüfregeln und das Fenster richten. Geholt wird nur, wonach gefragt wird.

  update         holt, was sich geändert hat, von den Adressen in den Einstellungen
  import DATEI…  nimmt stattdessen Dateien, auf einem Rechner ohne Netz: OSVs Zip von PyPI, einen
                 Ordner mit Einträgen, CISAs Liste (JSON), FIRSTs Werte (csv.gz); sie werden nach
                 ihrem Inhalt unterschieden
  status         zeigt, wie alt sie ist, woher sie kam und was darin ist
  remove         entfernt sie von diesem Rechner

Optionen:
  -h, --help     zeigt diesen Text

Exit-Status: 0 erledigt, 1 ein Teil war nicht zu haben, oder es gibt keine Datenbank, 2 falscher
Aufruf, 3 nichts war möglich, 130 unterbrochen.
</translation>
    </message>
    <message>
        <source>What is there is the newest.</source>
        <translation>Was da ist, ist das Neueste.</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one.</source>
        <translation>Es gibt noch keine Datenbank bekannter Schwachstellen. „gear-audit advisories update“ holt eine.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Aufgehoben in %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>say which FILE to take.</source>
        <translation>DATEI angeben, die zu nehmen ist.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>“%1” is not a command for the known faults.</source>
        <translation>„%1“ ist kein Befehl für die bekannten Schwachstellen.</translation>
    </message>
</context>
<context>
    <name>AdvisoryText</name>
    <message>
        <source>OSV’s records</source>
        <translation>OSVs Einträge</translation>
    </message>
    <message>
        <source>CISA’s list of exploited vulnerabilities</source>
        <translation>CISAs Liste ausgenutzter Schwachstellen</translation>
    </message>
    <message>
        <source>FIRST’s scores</source>
        <translation>FIRSTs Werte</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>von heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Known faults: %1, of %2, %3</source>
        <translation>Bekannte Schwachstellen: %1, von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %3, fetched %4 from %5</source>
        <comment>source, count, date, date, address</comment>
        <translation>%1: %L2 vom %3, geholt am %4 von %5</translation>
    </message>
    <message>
        <source>They are more than two weeks old: what has become known since is missing.</source>
        <translation>Sie sind mehr als zwei Wochen alt: Was seither bekannt wurde, fehlt.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 werden geholt</translation>
    </message>
    <message>
        <source>Fetching %1, %2</source>
        <comment>what, bytes</comment>
        <translation>%1 werden geholt, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 werden gelesen</translation>
    </message>
    <message>
        <source>Reading %1, %L2</source>
        <comment>what, how many</comment>
        <translation>%1 werden gelesen, %L2</translation>
    </message>
    <message>
        <source>Putting them together</source>
        <translation>Sie werden zusammengesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and were passed over:</source>
        <translation>
            <numerusform>%n Eintrag war nicht lesbar und wurde übergangen:</numerusform>
            <numerusform>%n Einträge waren nicht lesbar und wurden übergangen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditArguments</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 16, not “%1”.</source>
        <translation>--jobs erwartet eine Zahl von 1 bis 16, nicht „%1“.</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>bitte angeben, was geprüft werden soll: --exchange FOLDER-OR-URL, --instance NAME oder --all-instances.</translation>
    </message>
    <message>
        <source>--inspect takes one of %1, not “%2”.</source>
        <translation>--inspect nimmt eines von %1, nicht „%2“.</translation>
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
        <translation>Aufruf: gear-audit audit QUELLE … [Optionen]

Prüft jedes Gear, zu dem es noch keine Antwort gibt, und bewahrt das Ergebnis im Arbeitsordner
auf: exchange_master_json.json für eine Gear Exchange, instance_master_json.json für
Instanzen. Gears, die nicht geprüft werden konnten, versucht der nächste Lauf erneut.

Quellen, eine oder mehrere:
  --exchange FOLDER-OR-URL  ein Ordner mit gears/ORGANISATION/*.json oder die Adresse
                            eines Git-Repositorys mit einem solchen Ordner
  --instance NAME           eine Instanz aus „gear-audit instances list“; wiederholbar
  --all-instances           alle eingeschalteten Instanzen

Optionen:
  --all-versions            alle Versionen der Gears einer Instanz, nicht nur die neueste
  --workdir DIR             wo das Ergebnis aufbewahrt wird (sonst: %1)
  --only GLOB               nur Gears, deren ORGANISATION/NAME passt, etwa
                            „flywheel/dicom-*“; wiederholbar
  --shard I/N               nur der I-te von N gleichen Teilen, etwa 2/4, für so viele
                            Rechner; „gear-audit merge“ führt die Ergebnisse zusammen. Die
                            Versionen eines Gears sind in einem Teil
  --jobs N                  gleichzeitig untersuchte Abbilder, 1 bis 16
  --refresh                 das frühere Ergebnis in archive/ aufbewahren und erneut
                            prüfen, was diese Optionen wählen; alles andere bleibt
  --inspect WEG             wie Abbilder untersucht werden. docker: einmal gestartet von einer
                            Engine; layers: Schicht für Schicht gelesen, wo sie liegen, ohne
                            Engine; both: beides, und verglichen; auto, die Vorgabe: mit der
                            Engine, und an den Schichten, wo es keine gibt oder sie es nicht kann
  --engine PROGRAM          docker oder podman, oder der Pfad eines solchen
  --json                    der Fortschritt als eine Zeile JSON je Ereignis auf der
                            Standardausgabe, für Programme; „gear-audit schema progress“
                            beschreibt sie
  --quiet                   nur sagen, was nicht gelang, und wie es endete
  -h, --help                diesen Text zeigen

Fortschritt und Meldungen gehen an die Standardfehlerausgabe; der Pfad des Ergebnisses
steht auf der Standardausgabe. Strg-C hält an; was fertig ist, bleibt erhalten.

Rückgabewert: 0 jedes Gear hat eine Antwort, 1 einige konnten nicht geprüft werden,
2 falscher Aufruf, 3 nichts konnte laufen, 130 unterbrochen.
</translation>
    </message>
    <message>
        <source>--shard takes a part and how many there are, such as 2/4, not “%1”.</source>
        <translation>--shard nimmt einen Teil und ihre Zahl, etwa 2/4, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>AuditCommandText</name>
    <message>
        <source>No gear matches --only %1.</source>
        <translation>Kein Gear passt zu --only %1.</translation>
    </message>
    <message>
        <source>Not audited:</source>
        <translation>Nicht geprüft:</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>There is no enabled instance. Add one with “gear-audit instances add”.</source>
        <translation>Es gibt keine eingeschaltete Instanz. „gear-audit instances add“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>Es gibt keine Instanz „%1“. „gear-audit instances list“ zeigt alle.</translation>
    </message>
    <message>
        <source> (kept: %1)</source>
        <comment>Pythons of version 0.9</comment>
        <translation> (erhalten: %1)</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Looking for the image</source>
        <translation>Abbild wird gesucht</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Waiting to be examined</source>
        <translation>Wartet auf die Untersuchung</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>Removing the image</source>
        <translation>Abbild wird entfernt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>Nothing was left to audit.</source>
        <translation>Es war nichts mehr zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) audited.</source>
        <translation>
            <numerusform>%n Gear geprüft.</numerusform>
            <numerusform>%n Gears geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) had an answer already.</source>
        <translation>
            <numerusform>%n Gear hatte schon eine Antwort.</numerusform>
            <numerusform>%n Gears hatten schon eine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) could not be audited.</source>
        <translation>
            <numerusform>%n Gear konnte nicht geprüft werden.</numerusform>
            <numerusform>%n Gears konnten nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>Die Container-Engine</translation>
    </message>
    <message>
        <source>%1 does not answer. The gears that need it wait; it is asked again in %2.</source>
        <translation>%1 antwortet nicht. Gears, die das brauchen, warten; in %2 wird wieder gefragt.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 antwortet wieder.</translation>
    </message>
    <message>
        <source>%1 has not answered for as long as it may be waited for. The gears that need it could not be audited; the next audit tries them again.</source>
        <translation>%1 hat nicht geantwortet, solange gewartet werden darf. Die Gears, die das brauchen, konnten nicht geprüft werden; die nächste Prüfung versucht sie wieder.</translation>
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
        <translation>Aufruf: gear-audit cache status | clear

Was von den Schichten der Abbilder gelesen wurde, wird auf diesem Rechner aufbewahrt, damit eine
Schicht, die mehrere Abbilder haben oder die sich nicht geändert hat, nicht noch einmal geholt
wird. Ergebnisse sind keine darin: Ohne sie dauert die nächste Prüfung länger und findet dasselbe.

  status         zeigen, wo es liegt und wie viel Platz es braucht
  clear          es entfernen

Optionen:
  -h, --help     diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf, 3 etwas davon war nicht zu entfernen.
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>“%1” is not a command for the cache.</source>
        <translation>„%1“ ist kein Befehl von „cache“.</translation>
    </message>
    <message>
        <source>Cleared: %1.</source>
        <translation>Geleert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n layer(s)</source>
        <translation>
            <numerusform>%1: %2, %n Schicht</numerusform>
            <numerusform>%1: %2, %n Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Version of the gear</source>
        <translation>Version des Gears</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Image built anew</source>
        <translation>Abbild neu gebaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>SDK-fähig</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python in use</source>
        <translation>Python in Verwendung</translation>
    </message>
    <message>
        <source>pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value at all</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>fits the site&apos;s release</source>
        <translation>passt zur Version der Instanz</translation>
    </message>
    <message>
        <source>behind the site&apos;s release</source>
        <translation>älter als die Version der Instanz</translation>
    </message>
    <message>
        <source>ahead of the site&apos;s release</source>
        <translation>neuer als die Version der Instanz</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>past its end of life since %1</source>
        <comment>a date</comment>
        <translation>nicht mehr unterstützt seit %1</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>Bekannte Schwachstelle</translation>
    </message>
    <message>
        <source>Known since the database is newer</source>
        <translation>Bekannt, seit die Datenbank neuer ist</translation>
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
        <translation>Aufruf: gear-audit check DATEI… [Optionen]

Fragt Ergebnisse nach Regeln, für eine Pipeline: was Gears starten, das bekanntermaßen gefährlich,
am Ende seiner Lebenszeit oder zurück ist. Ohne --policy gelten die Regeln, die --default ausgibt.

Optionen:
  --policy DATEI     eigene Regeln: je ein Name, ein Filter, eine Stufe und ein Satz
  --ignore DATEI     Urteile über Schwachstellen oder ein Dokument von OpenVEX, neben denen, die
                     bei den Ergebnissen liegen
  --advisories DATEI  eine andere Datenbank bekannter Schwachstellen
  --format FORMAT    text (Vorgabe), json, sarif oder junit
  --default          gibt die Regeln aus, die sonst gelten, um eigene damit zu beginnen
  -h, --help         zeigt diesen Text

Exit-Status: 0 keine Regel der Stufe „error“ ist gebrochen, 1 eine ist es, 2 falscher Aufruf, oder
eine Regel, ein Urteil oder die nötige Datenbank ist nicht lesbar, 3 die Ergebnisse sind nicht lesbar.
</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>passed  %1</source>
        <translation>bestanden  %1</translation>
    </message>
    <message>
        <source>%1  %2: %3 %4</source>
        <comment>level, rule, 12 gears, sentence</comment>
        <translation>%1  %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s).</source>
        <translation>
            <numerusform>%n Gear.</numerusform>
            <numerusform>%n Gears.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>say which FILE with results to check.</source>
        <translation>DATEI mit Ergebnissen angeben, die zu prüfen ist.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis war nicht zu schreiben.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>“%1”: files are opened in the window, which takes no options.</source>
        <translation>„%1“: Dateien werden im Fenster geöffnet, das keine Optionen kennt.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file with results.</source>
        <translation>„%1“ ist ein Ordner und keine Datei mit Ergebnissen.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
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
        <translation>Aufruf: gear-audit                  das Fenster öffnen
        gear-audit DATEI …          das Fenster mit diesen Ergebnissen öffnen
        gear-audit BEFEHL …         im Terminal arbeiten

Sagt, welche Gears welche Pythons und welche Pakete enthalten, indem es in ihre
Docker-Abbilder schaut.

Befehle:
  audit      die Gears von Instanzen und einer Exchange prüfen, Ergebnis als JSON behalten
  instances  die zu prüfenden Flywheel-Instanzen hinzufügen, zeigen, entfernen, testen
             und einlesen
  query      Gears, Pythons und Pakete in Ergebnissen finden
  diff       sagen, was sich zwischen zwei Ergebnissen geändert hat oder worin sich zwei
             Instanzen unterscheiden
  export     Ergebnisse als CSV, CycloneDX, requirements oder JSON schreiben
  verify     mit der Engine und an ihren Schichten in Abbilder sehen und vergleichen
  merge      die Ergebnisse mehrerer Ordner zusammenführen
  generate   eine Datei ausgeben, die Slurm oder Kubernetes eine Prüfung in Teilen machen lässt
  schema     das JSON Schema dessen ausgeben, was das Programm schreibt
  cache      zeigen oder leeren, was von Schichten für die nächste Prüfung aufbewahrt wird
  help       zeigt eine Seite der Hilfe, etwa „gear-audit help filter“

Optionen:
  -h, --help       diesen Text zeigen; „gear-audit BEFEHL --help“ sagt mehr
  -v, --version    die Version zeigen

Rückgabewert: 0 fertig, 1 einige Gears konnten nicht geprüft werden, oder nichts wurde
gefunden, 2 falscher Aufruf, 3 nichts konnte laufen, 130 unterbrochen.
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>gear-audit: %1
See “%2 --help”.
</source>
        <translation>gear-audit: %1
Siehe „%2 --help“.
</translation>
    </message>
</context>
<context>
    <name>CommandWordsText</name>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 erwartet %2, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>CompareSources</name>
    <message>
        <source>%1, until %2</source>
        <comment>a report and a date</comment>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>the key of a device</source>
        <translation>der Schlüssel eines Geräts</translation>
    </message>
    <message>
        <source>%1, a device</source>
        <translation>%1, ein Gerät</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>eine Person mit Administratorrechten</translation>
    </message>
    <message>
        <source>a user, not an administrator</source>
        <translation>eine Person ohne Administratorrechte</translation>
    </message>
    <message>
        <source>%1, an administrator</source>
        <translation>%1, mit Administratorrechten</translation>
    </message>
    <message>
        <source>%1, not an administrator</source>
        <translation>%1, ohne Administratorrechte</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is on the right network or VPN.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und ob dieser Computer im richtigen Netz oder VPN ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network or VPN, and test again.</source>
        <translation>Prüfen Sie Netz oder VPN und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Flywheel does.</source>
        <translation>%1 antwortet, aber nicht wie Flywheel.</translation>
    </message>
    <message>
        <source>Check the address: it is that of the page where you log in to Flywheel.</source>
        <translation>Prüfen Sie die Adresse: Es ist die der Seite, auf der Sie sich bei Flywheel anmelden.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address.</source>
        <translation>%1 leitet Anfragen an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the site has moved, enter its new address.</source>
        <translation>Der Schlüssel wurde nicht dorthin gesendet. Ist die Instanz umgezogen, geben Sie ihre neue Adresse ein.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 nimmt im Moment keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Wait some minutes, and test again.</source>
        <translation>Warten Sie einige Minuten und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed.</source>
        <translation>Die Antwort von %1 ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The user of this key is disabled or unknown.</source>
        <translation>Das Benutzerkonto dieses Schlüssels ist gesperrt oder unbekannt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable it.</source>
        <translation>Bitten Sie die Administration der Instanz, es freizuschalten.</translation>
    </message>
    <message>
        <source>The user of this key has no permission for that.</source>
        <translation>Das Benutzerkonto dieses Schlüssels hat dafür keine Berechtigung.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for it.</source>
        <translation>Bitten Sie die Administration der Instanz darum.</translation>
    </message>
    <message>
        <source>The registry of %1 does not accept the login.</source>
        <translation>Die Registry von %1 nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Check that the user name is the one you log in with. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>Prüfen Sie, ob der Benutzername der ist, mit dem Sie sich anmelden. Gears, deren Abbilder anderswo liegen, können trotzdem geprüft werden.</translation>
    </message>
    <message>
        <source>The login was not tried: the container engine is not ready.</source>
        <translation>Die Anmeldung wurde nicht versucht: Die Container-Engine ist nicht bereit.</translation>
    </message>
    <message>
        <source>See under General what is missing.</source>
        <translation>Was fehlt, steht unter „Allgemein“.</translation>
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
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Asking for the release…</source>
        <translation>Version abfragen …</translation>
    </message>
    <message>
        <source>Asking whose key it is…</source>
        <translation>Fragen, wem der Schlüssel gehört …</translation>
    </message>
    <message>
        <source>Counting the gears…</source>
        <translation>Gears zählen …</translation>
    </message>
    <message>
        <source>Logging in to the registry…</source>
        <translation>Anmelden bei der Registry …</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Antwortet.</translation>
    </message>
    <message>
        <source>Flywheel, of an unknown release</source>
        <translation>Flywheel, Version unbekannt</translation>
    </message>
    <message>
        <source>Flywheel %1</source>
        <translation>Flywheel %1</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>Die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>The login to %1 works.</source>
        <translation>Die Anmeldung bei %1 funktioniert.</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, name the file with its certificate in the settings. The key is not sent to a site that cannot prove who it is.</source>
        <translation>Prüfen Sie die Adresse. Hat die Instanz eine eigene Zertifizierungsstelle, nennen Sie in den Einstellungen die Datei mit deren Zertifikat. An eine Instanz, die sich nicht ausweisen kann, wird der Schlüssel nicht gesendet.</translation>
    </message>
    <message>
        <source>It may have expired, or be a key of another site. Make a new one on your profile page there, and enter it instead.</source>
        <translation>Er ist vielleicht abgelaufen oder gehört zu einer anderen Instanz. Erstellen Sie dort auf Ihrer Profilseite einen neuen und geben Sie ihn stattdessen ein.</translation>
    </message>
    <message>
        <source>The container engine cannot reach the registry %1.</source>
        <translation>Die Container-Engine kann die Registry %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the network or VPN of the computer that the engine runs on. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>Prüfen Sie Netz oder VPN des Computers, auf dem die Engine läuft. Gears, deren Abbilder anderswo liegen, können trotzdem geprüft werden.</translation>
    </message>
    <message>
        <source>The container engine does not trust the certificate of the registry %1.</source>
        <translation>Die Container-Engine vertraut dem Zertifikat der Registry %1 nicht.</translation>
    </message>
    <message>
        <source>The engine has certificates of its own. Give it that of the site&apos;s authority; for Docker on Linux in /etc/docker/certs.d/%1/ca.crt.</source>
        <translation>Die Engine hat eigene Zertifikate. Geben Sie ihr das der Zertifizierungsstelle der Instanz; bei Docker unter Linux als /etc/docker/certs.d/%1/ca.crt.</translation>
    </message>
    <message>
        <source>The login was not tried: this container engine cannot try one alone.</source>
        <translation>Die Anmeldung wurde nicht versucht: Diese Container-Engine kann sie nicht für sich allein versuchen.</translation>
    </message>
    <message>
        <source>An audit logs in all the same when it downloads an image.</source>
        <translation>Eine Prüfung meldet sich trotzdem an, wenn sie ein Abbild herunterlädt.</translation>
    </message>
</context>
<context>
    <name>DetailsDocument</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <comment>a filter</comment>
        <translation>Nur %1 zeigen</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>version, standing (release)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>yes, with a read-only API key</source>
        <translation>ja, mit einem API-Schlüssel nur zum Lesen</translation>
    </message>
    <message>
        <source>mended until %1</source>
        <comment>a date</comment>
        <translation>unterstützt bis %1</translation>
    </message>
    <message>
        <source>the gear runs it</source>
        <translation>vom Gear verwendet</translation>
    </message>
    <message>
        <source>its packages are not known</source>
        <translation>seine Pakete sind nicht bekannt</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>SDK-fähig</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Site&apos;s release</source>
        <translation>Version der Instanz</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Untersucht mit</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vermerkt von</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Manifest also names</source>
        <translation>Manifest nennt auch</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Pythons</source>
        <translation>Pythons</translation>
    </message>
    <message>
        <source>Found in the image</source>
        <translation>Im Abbild gefunden</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreter</translation>
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
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>The gear runs it</source>
        <translation>Vom Gear verwendet</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Dates from</source>
        <translation>Daten von</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>source, day</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>version, origin</comment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Pip</source>
        <translation>Pip</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listet</translation>
    </message>
    <message>
        <source>Packages that %1 lists</source>
        <translation>Pakete, die %1 auflistet</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Editable</source>
        <translation>Editierbar</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>what is written beside it, without a pip</source>
        <translation>die Metadaten daneben, ohne pip</translation>
    </message>
    <message>
        <source>Packages, by what is written beside them</source>
        <translation>Pakete, nach den Metadaten daneben</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Of the image</source>
        <translation>Zum Abbild</translation>
    </message>
    <message>
        <source>Of the digest</source>
        <translation>Zum Digest</translation>
    </message>
    <message>
        <source>Two ways found</source>
        <translation>Zwei Wege fanden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Aufgebaut auf</translation>
    </message>
    <message>
        <source>With the digest</source>
        <translation>Mit dem Digest</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>version, the file that tells</comment>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message>
        <source>Conda, %1</source>
        <comment>a channel</comment>
        <translation>Conda, %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer&apos;s number, the command that made it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Brought by layer</source>
        <translation>Von Schicht gebracht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>known by watching it start</source>
        <translation>bekannt, weil sein Start beobachtet wurde</translation>
    </message>
    <message>
        <source>known by reading its command</source>
        <translation>bekannt durch Lesen seines Befehls</translation>
    </message>
    <message>
        <source>known by watching it start and by reading its command</source>
        <translation>bekannt, weil sein Start beobachtet und sein Befehl gelesen wurde</translation>
    </message>
    <message>
        <source>known by watching it start; reading its command told %1</source>
        <translation>bekannt, weil sein Start beobachtet wurde; das Lesen seines Befehls sagte %1</translation>
    </message>
    <message>
        <source>Python it starts</source>
        <translation>Python, das es startet</translation>
    </message>
    <message>
        <source>Script it runs</source>
        <translation>Skript, das es ausführt</translation>
    </message>
    <message>
        <source>%1 (CVSS %2)</source>
        <comment>severity, score</comment>
        <translation>%1 (CVSS %2)</translation>
    </message>
    <message>
        <source>%1 % within 30 days, by FIRST&apos;s EPSS</source>
        <translation>%1 % innerhalb von 30 Tagen, nach FIRSTs EPSS</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Ausgenutzt</translation>
    </message>
    <message>
        <source>yes, CISA knows of attacks</source>
        <translation>ja, CISA weiß von Angriffen</translation>
    </message>
    <message>
        <source>Likely to be</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>no version that is known</source>
        <translation>in keiner bekannten Version</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>%1 was judged, and counts again</source>
        <comment>a fault</comment>
        <translation>%1 war beurteilt und zählt wieder</translation>
    </message>
    <message>
        <source>%1 does not count here</source>
        <comment>a fault</comment>
        <translation>%1 zählt hier nicht</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Endete am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>What is known of faults</source>
        <translation>Was über Schwachstellen bekannt ist</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>bekanntermaßen ausgenutzt</translation>
    </message>
    <message>
        <source>%1 ends them</source>
        <comment>a version</comment>
        <translation>%1 behebt sie</translation>
    </message>
    <message>
        <source>no version is known that ends them</source>
        <translation>keine Version ist bekannt, die sie behebt</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Bekannte Schwachstellen</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>its version is none that faults are known by</source>
        <translation>nach seiner Version sind keine Schwachstellen bekannt</translation>
    </message>
    <message>
        <source>may be patched by the distribution, which installed this package</source>
        <translation>womöglich von der Distribution behoben, die dieses Paket installiert hat</translation>
    </message>
    <message>
        <source>the package itself is an attack: remove it</source>
        <translation>das Paket selbst ist ein Angriff: entfernen</translation>
    </message>
    <message>
        <source>no version is known that ends them all</source>
        <translation>keine Version ist bekannt, die alle behebt</translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 behebt alle</translation>
    </message>
    <message>
        <source>Known faults in what the gear starts</source>
        <translation>Bekannte Schwachstellen in dem, was das Gear startet</translation>
    </message>
    <message>
        <source>Known faults in the image besides</source>
        <translation>Bekannte Schwachstellen sonst im Abbild</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>The gear starts</source>
        <translation>Das Gear startet</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Packages with known faults</source>
        <translation>Pakete mit bekannten Schwachstellen</translation>
    </message>
</context>
<context>
    <name>DiffArguments</name>
    <message>
        <source>say what to compare: OLD and NEW, or one FILE.</source>
        <translation>bitte angeben, was verglichen werden soll: ALT und NEU, oder eine DATEI.</translation>
    </message>
    <message>
        <source>only two can be compared: OLD and NEW.</source>
        <translation>nur zwei können verglichen werden: ALT und NEU.</translation>
    </message>
    <message>
        <source>--only takes %1, not “%2”.</source>
        <translation>--only erwartet %1, nicht „%2“.</translation>
    </message>
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
        <translation>Aufruf: gear-audit diff ALT NEU [Optionen]
        gear-audit diff DATEI [Optionen]

Sagt, worin sich zwei Ergebnisse unterscheiden: Gears, die neu oder entfernt sind oder
eine andere Version, ein anderes Abbild oder einen anderen Status haben, und in jedem
Python die Pakete, die neu, entfernt, neuer oder älter sind. Was viele Gears gemeinsam
haben, steht einmal da, mit den Gears darunter. Bei einer einzelnen DATEI sagt es, was
sich seit dem neuesten früheren Ergebnis im Ordner archive daneben geändert hat.

ALT und NEU sind Master-JSON-Dateien, oder DATEI::INSTANZ für eine Instanz einer Datei.
Gears werden mit denen derselben Instanz verglichen; haben beide keine Instanz gemeinsam,
dann mit denen desselben Namens, sodass sich eine Instanz mit einer anderen oder mit der
Exchange vergleichen lässt:

  gear-audit diff instance_master_json.json::one instance_master_json.json::two
  gear-audit diff instance_master_json.json::one exchange_master_json.json \
             --in-both --only version

Optionen:
  --format FORMAT  text (Standard), json oder csv
  --exit-code      mit 1 enden, wenn es Unterschiede gibt
  --in-both        Gears weglassen, die nur eine Seite hat
  --only WÖRTER    nur manche Änderungen, etwa up,version: wie es sich geändert hat und
                   was, aus den Wörtern unten, mit Kommas dazwischen
  --advisories DATEI
                   die bekannten Schwachstellen, statt derer von „gear-audit advisories“;
                   gibt es welche, steht da, welche kamen und gingen
  --advisories-before DATEI
                   die zur Zeit von ALT bekannten: was in beiden ist und damals nicht
                   bekannt war, steht als known-fault da
  -h, --help       diesen Text zeigen

Wörter für --only:
  %1
  %2

Zeichen im Text: + neu, - entfernt, ^ eine spätere Version, v eine frühere, ~ anderes.
JSON ist {&quot;gears&quot;: [{&quot;change&quot;, &quot;site&quot;, &quot;gear&quot;, &quot;before&quot;, &quot;after&quot;, &quot;changes&quot;}],
&quot;shared&quot;: [{&quot;gears&quot;, &quot;changes&quot;}], &quot;same&quot;: Zahl}.

Rückgabewert: 0 verglichen, 1 es gibt Unterschiede (mit --exit-code), 2 falscher Aufruf,
3 eine Datei ist nicht lesbar, oder das Ergebnis konnte nicht geschrieben werden.
</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>There is no site “%1” in %2. It has: %3.</source>
        <translation>Eine Instanz „%1“ gibt es in %2 nicht. Es gibt darin: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no earlier result of %1 to compare it with. “gear-audit audit --refresh” keeps one in the folder archive beside it.</source>
        <translation>Es gibt kein früheres Ergebnis von %1, mit dem verglichen werden könnte. „gear-audit audit --refresh“ bewahrt eines im Ordner archive daneben auf.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a file</comment>
        <translation>Seit %1:</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>Verschieden: %1. Gleich: %2.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Ed&amp;it</source>
        <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>%1 is ready, %2 free for images</source>
        <translation>%1 ist bereit, %2 frei für Abbilder</translation>
    </message>
    <message>
        <source>It is not known yet whether Docker is ready</source>
        <translation>Ob Docker bereit ist, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Bitte erneut nachsehen.</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Docker wird gesucht …</translation>
    </message>
    <message>
        <source>%1 is installed, but not running</source>
        <translation>%1 ist installiert, läuft aber nicht</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or run “sudo systemctl start docker” in a terminal. Then check again.</source>
        <translation>Docker Desktop starten oder in einem Terminal „sudo systemctl start docker“ ausführen, dann erneut nachsehen.</translation>
    </message>
    <message>
        <source>You may not use %1 yet</source>
        <translation>%1 darf mit diesem Benutzerkonto noch nicht verwendet werden</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” in a terminal, log out and in again. Then check again.</source>
        <translation>In einem Terminal „sudo usermod -aG docker $USER“ ausführen, ab- und wieder anmelden, dann erneut nachsehen.</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 funktioniert nicht</translation>
    </message>
    <message>
        <source>See what it said, put it right and check again.</source>
        <translation>Die Meldung lesen, die Ursache beheben und erneut nachsehen.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Install Docker or Podman. Then check again.</source>
        <translation>Docker oder Podman installieren, dann erneut nachsehen.</translation>
    </message>
    <message>
        <source>Images are read layer by layer</source>
        <translation>Abbilder werden Schicht für Schicht gelesen</translation>
    </message>
    <message>
        <source>No container engine is needed. Nothing of an image is run.</source>
        <translation>Eine Container-Engine ist nicht nötig. Nichts von einem Abbild wird ausgeführt.</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without an engine</source>
        <translation>Abbilder werden Schicht für Schicht gelesen, ohne Engine</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>how images are examined, in the status bar</comment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>No %1</source>
        <comment>an engine</comment>
        <translation>Kein %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This argument cannot be used</source>
        <translation>Dieses Argument kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This setting cannot be used</source>
        <translation>Diese Einstellung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The gears could not be listed</source>
        <translation>Die Gears konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The manifest could not be read</source>
        <translation>Das Manifest konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The container engine cannot be used</source>
        <translation>Die Container-Engine kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>Das Abbild konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>The image could not be examined</source>
        <translation>Das Abbild konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>The image could not be removed</source>
        <translation>Das Abbild konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The results could not be read or saved</source>
        <translation>Die Ergebnisse konnten nicht gelesen oder gespeichert werden</translation>
    </message>
    <message>
        <source>The server did not answer as expected</source>
        <translation>Der Server hat nicht wie erwartet geantwortet</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>„%1“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used</source>
        <translation>Die Einstellung %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The gears of %1 could not be listed</source>
        <translation>Die Gears von %1 konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The manifest %1 could not be read</source>
        <translation>Das Manifest %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The container engine (%1) cannot be used</source>
        <translation>Die Container-Engine (%1) kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The image %1 could not be downloaded</source>
        <translation>Das Abbild %1 konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>The image %1 could not be examined</source>
        <translation>Das Abbild %1 konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>The image %1 could not be removed</source>
        <translation>Das Abbild %1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The results in %1 could not be read or saved</source>
        <translation>Die Ergebnisse in %1 konnten nicht gelesen oder gespeichert werden</translation>
    </message>
    <message>
        <source>%1 did not answer as expected</source>
        <translation>%1 hat nicht wie erwartet geantwortet</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>its content is not in the expected form</source>
        <translation>der Inhalt hat nicht die erwartete Form</translation>
    </message>
    <message>
        <source>using it would not be safe</source>
        <translation>die Verwendung wäre nicht sicher</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>signing in is required or was not accepted</source>
        <translation>eine Anmeldung ist nötig oder wurde nicht angenommen</translation>
    </message>
    <message>
        <source>the server&apos;s limit of requests is used up</source>
        <translation>das Kontingent an Anfragen beim Server ist aufgebraucht</translation>
    </message>
    <message>
        <source>there is not enough free disk space</source>
        <translation>es ist nicht genug Speicherplatz frei</translation>
    </message>
    <message>
        <source>it is made for another kind of processor</source>
        <translation>für eine andere Art von Prozessor gemacht</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation>größer als erlaubt</translation>
    </message>
    <message>
        <source>the program was not found</source>
        <translation>das Programm wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the engine is not running</source>
        <translation>die Engine läuft nicht</translation>
    </message>
    <message>
        <source>the image has no shell</source>
        <translation>das Abbild hat keine Shell</translation>
    </message>
    <message>
        <source>another audit is using it</source>
        <translation>eine andere Prüfung arbeitet damit</translation>
    </message>
    <message>
        <source>Wait until the other audit has ended, or choose another folder for the results.</source>
        <translation>Warten, bis die andere Prüfung beendet ist, oder einen anderen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>The file is left as it is. Move it elsewhere, or repair it, and try again.</source>
        <translation>Die Datei bleibt, wie sie ist. Sie kann verschoben oder repariert werden; danach erneut versuchen.</translation>
    </message>
    <message>
        <source>Free some disk space and start the audit again; finished gears are kept.</source>
        <translation>Speicherplatz freigeben und die Prüfung erneut starten; fertige Gears bleiben erhalten.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another folder for the results.</source>
        <translation>Sicherstellen, dass es den Ordner gibt und dass er beschreibbar ist, oder einen anderen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>Use a folder or an address that begins with https://, ssh:// or git@.</source>
        <translation>Einen Ordner verwenden oder eine Adresse, die mit https://, ssh:// oder git@ beginnt.</translation>
    </message>
    <message>
        <source>Install git, or choose a local folder instead.</source>
        <translation>git installieren oder stattdessen einen lokalen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a folder that contains gears/&lt;organisation&gt;/*.json, or the address of a git repository with such a folder.</source>
        <translation>Einen Ordner wählen, der gears/&lt;Organisation&gt;/*.json enthält, oder die Adresse eines git-Repositorys mit einem solchen Ordner.</translation>
    </message>
    <message>
        <source>Check that you may read the folder and everything in it.</source>
        <translation>Sicherstellen, dass der Ordner und alles darin lesbar ist.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, and try again.</source>
        <translation>Adresse und Netzwerkverbindung überprüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Install Docker or Podman, and try again.</source>
        <translation>Docker oder Podman installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Docker starten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Add yourself to the group “docker”, log out and in again, and try again.</source>
        <translation>Das Benutzerkonto in die Gruppe „docker“ aufnehmen, ab- und wieder anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>Free some disk space where images are kept.</source>
        <translation>Speicherplatz freigeben, wo die Abbilder liegen.</translation>
    </message>
    <message>
        <source>Check that Docker works, and try again.</source>
        <translation>Sicherstellen, dass Docker funktioniert, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name in the manifest. The registry may also hide private images.</source>
        <translation>Den Namen des Abbilds im Manifest überprüfen. Die Registry kann private Abbilder auch verbergen.</translation>
    </message>
    <message>
        <source>Log in to the registry with “docker login”, and audit again.</source>
        <translation>Mit „docker login“ bei der Registry anmelden und erneut prüfen.</translation>
    </message>
    <message>
        <source>Wait for some hours, or log in to the registry with “docker login”, and audit again.</source>
        <translation>Einige Stunden warten oder mit „docker login“ bei der Registry anmelden und erneut prüfen.</translation>
    </message>
    <message>
        <source>Free some disk space, and audit again.</source>
        <translation>Speicherplatz freigeben und erneut prüfen.</translation>
    </message>
    <message>
        <source>Audit it on a computer with the processor it is made for.</source>
        <translation>Auf einem Rechner mit passendem Prozessor prüfen.</translation>
    </message>
    <message>
        <source>Check the network connection, and audit again.</source>
        <translation>Die Netzwerkverbindung überprüfen und erneut prüfen.</translation>
    </message>
    <message>
        <source>Audit again; gears that have an answer are not repeated.</source>
        <translation>Erneut prüfen; Gears, zu denen es eine Antwort gibt, werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>It can be removed by hand with “docker image rm”.</source>
        <translation>Es lässt sich von Hand mit „docker image rm“ entfernen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what another program said</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 cannot be reached; the copy from the last time is used.</source>
        <translation>%1 ist nicht erreichbar; die Kopie vom letzten Mal wird verwendet.</translation>
    </message>
    <message>
        <source>A damaged file with results was set aside and is kept: %1.</source>
        <translation>Eine beschädigte Datei mit Ergebnissen wurde beiseitegelegt und bleibt erhalten: %1.</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>er ist gesperrt</translation>
    </message>
    <message>
        <source>another one has this name</source>
        <translation>ein anderer Eintrag heißt schon so</translation>
    </message>
    <message>
        <source>the user is disabled or unknown there</source>
        <translation>der Benutzer ist dort gesperrt oder unbekannt</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Check the key; it may have expired. A new one is made on the user&apos;s profile page of the site.</source>
        <translation>Den Schlüssel prüfen; er könnte abgelaufen sein. Einen neuen gibt es auf der Profilseite des Benutzers.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable the user.</source>
        <translation>Einen Administrator bitten, den Benutzer dort freizuschalten.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for permission to see its gears.</source>
        <translation>Einen Administrator um die Berechtigung bitten, die Gears dort zu sehen.</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, give its certificate in the settings.</source>
        <translation>Die Adresse prüfen. Hat der Server eine eigene Zertifizierungsstelle, deren Zertifikat in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>Wait for some minutes, and try again.</source>
        <translation>Einige Minuten warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Flywheel instance.</source>
        <translation>Prüfen, ob die Adresse die einer Flywheel-Instanz ist.</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine</source>
        <translation>Abbilder werden Schicht für Schicht gelesen, ohne die Container-Engine</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine (%1)</source>
        <translation>Abbilder werden Schicht für Schicht gelesen, ohne die Container-Engine (%1)</translation>
    </message>
    <message>
        <source>The known faults could not be read or fetched</source>
        <translation>Die bekannten Schwachstellen waren nicht zu lesen oder zu holen</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>Die Regeln waren nicht zu lesen</translation>
    </message>
    <message>
        <source>The known faults in %1 could not be read or fetched</source>
        <translation>Die bekannten Schwachstellen in %1 waren nicht zu lesen oder zu holen</translation>
    </message>
    <message>
        <source>The rules in %1 could not be read</source>
        <translation>Die Regeln in %1 waren nicht zu lesen</translation>
    </message>
    <message>
        <source>it answered with an error</source>
        <translation>es hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>lässt sich nicht starten</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Ask its owner for permission, and audit again.</source>
        <translation>Dessen Eigentümer um die Berechtigung bitten und die Prüfung wiederholen.</translation>
    </message>
</context>
<context>
    <name>ExportArguments</name>
    <message>
        <source>say which FILE to export.</source>
        <translation>bitte angeben, welche DATEI exportiert werden soll.</translation>
    </message>
    <message>
        <source>say what to write: --format %1.</source>
        <translation>bitte angeben, was geschrieben werden soll: --format %1.</translation>
    </message>
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
        <translation>Aufruf: gear-audit export DATEI … --format FORMAT [Optionen]

Schreibt die Ergebnisse von Prüfungen, oder was ein Filter darin findet, für andere
Programme. Von einem Gear, das in mehreren Dateien steht, zählt das letzte.
Eine Instanz, die wie eine Organisation der Exchange heißt, bekommt im Export einen
anderen Namen.

Formate:
  master         das JSON, das die Prüfung schreibt, mit allem darin
  original       das JSON des ersten Skripts: genau dessen Schlüssel
  inventory-csv  eine Zeile je Gear: Instanz, Gear, Bezeichnung, Version, Kategorie,
                 Abbild, API-Schlüssel, Lizenz, Autor, Quelle, Pythons, flywheel-sdk,
                 Status und mehr
  packages-csv   eine Zeile je Paket eines jeden Pythons; von denen, die der Filter
                 nennt, nur diese
  cyclonedx      eine Stückliste, CycloneDX 1.6 in JSON
  spdx-json      eine Stückliste, SPDX 2.3 in JSON
  html           ein Bericht zum Weitergeben: eine einzige Datei für Browser und Papier
  requirements   was für ein Python installiert ist, als requirements.txt; der Filter
                 muss genau eines finden, etwa &apos;gear:my-gear in-use:yes&apos;

Optionen:
  --format FORMAT     eines der obigen
  --filter AUSDRUCK   nur die Gears, die passen; „gear-audit query --help“ erklärt ihn
  --output DATEI      dorthin schreiben, ganz oder gar nicht, statt auf die
                      Standardausgabe
  --advisories DATEI  die bekannten Schwachstellen, statt derer von „gear-audit
                      advisories“
  --ignore DATEI      Urteile über Schwachstellen, neben denen, die bei den
                      Ergebnissen liegen
  -h, --help          diesen Text zeigen

Rückgabewert: 0 fertig, 1 der Filter findet nichts (der Export enthält dann kein Gear),
2 falscher Aufruf oder ein Fehler im Filter, 3 eine Datei ist nicht les- oder schreibbar,
oder der Filter fragt nach bekannten Schwachstellen und es gibt keine Datenbank davon.
</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message numerus="yes">
        <source>%n gear(s) are in several of the files; the last one counts.</source>
        <translation>
            <numerusform>%n Gear ist in mehreren der Dateien; die letzte zählt.</numerusform>
            <numerusform>%n Gears sind in mehreren der Dateien; die letzte zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names gears of the Exchange and of an instance. Those of the instance are exported as “%2”.</source>
        <translation>„%1“ benennt Gears der Exchange und einer Instanz. Die der Instanz werden als „%2“ exportiert.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Its gears were exported as they are shown, without what other programs may have added to the file.</source>
        <translation>%1 ist nicht mehr lesbar. Die Gears darin wurden so exportiert, wie sie gezeigt werden, ohne das, was andere Programme der Datei hinzugefügt haben mögen.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Requirements are those of one Python; %n are found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</source>
        <translation>
            <numerusform>Eine requirements.txt gilt für ein Python; hier ist %n gefunden. Mit --filter eines nennen, etwa &apos;gear:my-gear in-use:yes&apos; oder &apos;python:3.9 gear:my-gear&apos;.</numerusform>
            <numerusform>Eine requirements.txt gilt für ein Python; hier sind %n gefunden. Mit --filter eines nennen, etwa &apos;gear:my-gear in-use:yes&apos; oder &apos;python:3.9 gear:my-gear&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what is exported, and is not written over. Choose another name with --output.</source>
        <translation>%1 ist das, was exportiert wird, und wird nicht überschrieben. Mit --output einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <comment>12 of 94 gears</comment>
        <translation>Exportiert: %1.</translation>
    </message>
    <message>
        <source>No Python is found here.</source>
        <translation>Hier ist kein Python gefunden.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>known to be exploited</source>
        <translation>bekanntermaßen ausgenutzt</translation>
    </message>
    <message>
        <source>fixed in %1</source>
        <translation>behoben in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fault, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Bösartig</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Ohne Schwere</translation>
    </message>
    <message>
        <source>Not rated</source>
        <comment>a fault whose severity is not known</comment>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>May be patched</source>
        <translation>Womöglich behoben</translation>
    </message>
    <message numerus="yes">
        <source>%n known fault(s), the worst: %1</source>
        <translation>
            <numerusform>%n bekannte Schwachstelle, die schlimmste: %1</numerusform>
            <numerusform>%n bekannte Schwachstellen, die schlimmste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be exploited</source>
        <translation>
            <numerusform>%n bekanntermaßen ausgenutzt</numerusform>
            <numerusform>%n bekanntermaßen ausgenutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) may be patched by the distribution</source>
        <translation>
            <numerusform>%n Paket ist womöglich von der Distribution behoben</numerusform>
            <numerusform>%n Pakete sind womöglich von der Distribution behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault is known</source>
        <translation>Keine Schwachstelle ist bekannt</translation>
    </message>
    <message>
        <source>In its image: %1</source>
        <translation>In seinem Abbild: %1</translation>
    </message>
    <message>
        <source>In what the gear starts: %1</source>
        <translation>In dem, was das Gear startet: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The distribution installed this package and may have mended it:</source>
        <translation>Die Distribution hat dieses Paket installiert und es womöglich behoben:</translation>
    </message>
    <message>
        <source>Its version is none that faults are known by</source>
        <translation>Nach seiner Version sind keine Schwachstellen bekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 behebt alle</translation>
    </message>
    <message numerus="yes">
        <source>%n judged not to count</source>
        <translation>
            <numerusform>%n zählt nach Urteil nicht</numerusform>
            <numerusform>%n zählen nach Urteil nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Audit › Update Advisories fetches one.</source>
        <translation>Es gibt noch keine Datenbank bekannter Schwachstellen. Prüfung › Schwachstellen aktualisieren holt eine.</translation>
    </message>
    <message>
        <source>%1 advisories</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>The known faults are %n days old. Audit › Update Advisories fetches newer ones.</source>
        <translation>
            <numerusform>Die bekannten Schwachstellen sind %n Tag alt. Prüfung › Schwachstellen aktualisieren holt neuere.</numerusform>
            <numerusform>Die bekannten Schwachstellen sind %n Tage alt. Prüfung › Schwachstellen aktualisieren holt neuere.</numerusform>
        </translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>wird untersucht</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>The vulnerable code is never run</source>
        <translation>Der verwundbare Code läuft nie</translation>
    </message>
    <message>
        <source>The vulnerable code is not there</source>
        <translation>Der verwundbare Code ist nicht da</translation>
    </message>
    <message>
        <source>Nobody from outside can reach the vulnerable code</source>
        <translation>Niemand von außen erreicht den verwundbaren Code</translation>
    </message>
    <message>
        <source>Something else prevents its use already</source>
        <translation>Etwas anderes verhindert es schon</translation>
    </message>
    <message>
        <source>The package is not really there</source>
        <translation>Das Paket ist nicht wirklich da</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>12 advisories, a date, how old they are</comment>
        <translation>%1 vom %2, %3</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>the word anywhere: names, labels, images, packages</source>
        <translation>das Wort an beliebiger Stelle: in Namen, Bezeichnungen, Abbildern, Paketen</translation>
    </message>
    <message>
        <source>both, in one and the same Python</source>
        <translation>beide, in ein und demselben Python</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>gears without it</source>
        <translation>Gears ohne das</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <source>texts that begin so; * is anything, ? one letter</source>
        <translation>Texte, die so beginnen; * ist Beliebiges, ? ein Zeichen</translation>
    </message>
    <message>
        <source>Packages and versions</source>
        <translation>Pakete und Versionen</translation>
    </message>
    <message>
        <source>numpy is installed, at any version</source>
        <translation>numpy ist installiert, in beliebiger Version</translation>
    </message>
    <message>
        <source>below a version</source>
        <translation>unter einer Version</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>ein Bereich</translation>
    </message>
    <message>
        <source>every 1.24</source>
        <translation>jede 1.24</translation>
    </message>
    <message>
        <source>at least this, of the same 1.22</source>
        <translation>mindestens diese, aus derselben 1.22</translation>
    </message>
    <message>
        <source>a Python 2.7</source>
        <translation>ein Python 2.7</translation>
    </message>
    <message>
        <source>a Python older than 3.8 that has numpy</source>
        <translation>ein Python vor 3.8, das numpy hat</translation>
    </message>
    <message>
        <source>a pip older than 21</source>
        <translation>ein pip vor 21</translation>
    </message>
    <message>
        <source>What users ask</source>
        <translation>Was oft gefragt wird</translation>
    </message>
    <message>
        <source>has a Python past its end of life</source>
        <translation>hat ein nicht mehr unterstütztes Python</translation>
    </message>
    <message>
        <source>and runs it</source>
        <translation>und verwendet es</translation>
    </message>
    <message>
        <source>its flywheel-sdk is behind the release of its site</source>
        <translation>sein flywheel-sdk ist älter als die Version der Instanz</translation>
    </message>
    <message>
        <source>SDK-enabled, with a flywheel-sdk older than 16</source>
        <translation>SDK-fähig, mit einem flywheel-sdk vor 16</translation>
    </message>
    <message>
        <source>SDK-enabled, without flywheel-sdk</source>
        <translation>SDK-fähig, ohne flywheel-sdk</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>parentheses keep together what belongs together</source>
        <translation>Klammern halten zusammen, was zusammengehört</translation>
    </message>
    <message>
        <source>a key looks at one thing, a - turns it round</source>
        <translation>ein Schlüsselwort sieht nur eines an, ein - kehrt es um</translation>
    </message>
    <message>
        <source>and is shown as an earlier audit found it</source>
        <translation>und wird so gezeigt, wie eine frühere Prüfung es fand</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Bekannte Schwachstellen</translation>
    </message>
    <message>
        <source>a package has a known fault</source>
        <translation>ein Paket hat eine bekannte Schwachstelle</translation>
    </message>
    <message>
        <source>the gear starts a Python with a package that has a high or critical one</source>
        <translation>das Gear startet ein Python mit einem Paket, das eine hohe oder kritische hat</translation>
    </message>
    <message>
        <source>and one that is being exploited</source>
        <translation>und eine, die ausgenutzt wird</translation>
    </message>
    <message>
        <source>a critical one that another version ends</source>
        <translation>eine kritische, die eine andere Version behebt</translation>
    </message>
    <message>
        <source>one by its name</source>
        <translation>eine nach ihrem Namen</translation>
    </message>
    <message>
        <source>a pillow that a distribution may have mended</source>
        <translation>ein pillow, das eine Distribution womöglich behoben hat</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>This filter cannot be read:</source>
        <translation>Dieser Filter kann nicht gelesen werden:</translation>
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
        <translation>Das Schlüsselwort „%1:“ gibt es nicht. Ist %2 gemeint? Um nach dem Text selbst zu suchen, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Use one of %2, or put the text in quotes to look for it as it is.</source>
        <translation>Das Schlüsselwort „%1:“ gibt es nicht. Eines von diesen verwenden: %2; oder den Text in Anführungszeichen setzen, um nach ihm selbst zu suchen.</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Write %2 instead.</source>
        <translation>„%1“ vergleicht keine Versionen. Stattdessen %2 schreiben.</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Use one of %2.</source>
        <translation>„%1“ vergleicht keine Versionen. Eines von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Write the text to look for, or remove them.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts. Den gesuchten Text hineinschreiben oder sie entfernen.</translation>
    </message>
    <message>
        <source>“%1:” has no value. Write one right behind the colon, without a space.</source>
        <translation>„%1:“ hat keinen Wert. Einen direkt hinter den Doppelpunkt schreiben, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner. Write a second one where the text ends.</source>
        <translation>Diesem Anführungszeichen fehlt das zweite. Es dort schreiben, wo der Text endet.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write “)” where it ends.</source>
        <translation>Diese Klammer ist nicht geschlossen. „)“ dort schreiben, wo sie endet.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened. Write “(” before it, or remove it.</source>
        <translation>Diese Klammer wurde nicht geöffnet. „(“ davor schreiben oder sie entfernen.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write a condition, or remove them.</source>
        <translation>Zwischen diesen Klammern steht nichts. Eine Bedingung hineinschreiben oder sie entfernen.</translation>
    </message>
    <message>
        <source>This minus has nothing behind it. Write the condition right behind it, without a space: -numpy</source>
        <translation>Hinter diesem Minus steht nichts. Die Bedingung direkt dahinter schreiben, ohne Leerzeichen: -numpy</translation>
    </message>
    <message>
        <source>A condition is missing here. “or” and “and” need one on each side; to look for such a word itself, put it in quotes.</source>
        <translation>Hier fehlt eine Bedingung. „or“ und „and“ brauchen auf jeder Seite eine; um nach einem solchen Wort selbst zu suchen, es in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of %2.</source>
        <translation>„%1“ ist hier nicht möglich. Eines von diesen verwenden: %2.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared. Only packages, python and pip can: numpy&lt;1.24</source>
        <translation>„%1:“ lässt sich nicht vergleichen. Das geht nur mit Paketen, python und pip: numpy&lt;1.24</translation>
    </message>
    <message>
        <source>It is not said what to compare. Write the package, python or pip before it: numpy%1…</source>
        <translation>Es fehlt, was verglichen werden soll. Das Paket, python oder pip davor schreiben: numpy%1…</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package. Names are made of letters, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ ist kein Name eines Pakets. Namen bestehen aus Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>“%1” has no version behind it. Write one: %1 1.24</source>
        <translation>Hinter „%1“ steht keine Version. Eine schreiben: %1 1.24</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python or of a package. Write one such as 1.24; === takes any text.</source>
        <translation>„%1“ ist keine Version von Python oder einem Paket. Eine schreiben, etwa 1.24; === nimmt jeden Text.</translation>
    </message>
    <message>
        <source>“%1” cannot end in .* here. Only == and != take that: ==1.24.*</source>
        <translation>„%1“ kann hier nicht auf .* enden. Das geht nur mit == und !=: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” cannot have .* behind a development or local version. Leave that part out: ==1.24.*</source>
        <translation>„%1“ kann .* nicht hinter einer Entwicklungs- oder lokalen Version haben. Diesen Teil weglassen: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” has a local part behind its plus, which only == and != take. Leave it out.</source>
        <translation>„%1“ hat hinter dem Plus einen lokalen Teil, den nur == und != nehmen. Ihn weglassen.</translation>
    </message>
    <message>
        <source>“%1” is too short for ~=, which needs two numbers or more: ~=1.2</source>
        <translation>„%1“ ist zu kurz für ~=, das mindestens zwei Zahlen braucht: ~=1.2</translation>
    </message>
    <message>
        <source>A comma is missing between the versions. Write it before this: numpy&gt;=1.20,&lt;1.24</source>
        <translation>Zwischen den Versionen fehlt ein Komma. Es hier davor schreiben: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>There is nothing to compare behind this comma. Write another version, or remove the comma: numpy&gt;=1.20,&lt;1.24</source>
        <translation>Hinter diesem Komma steht nichts zum Vergleichen. Eine weitere Version schreiben oder das Komma entfernen: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>The filter is too long. Remove what is marked.</source>
        <translation>Der Filter ist zu lang. Entfernen, was markiert ist.</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other. Use fewer of them.</source>
        <translation>Es stecken zu viele Klammern ineinander. Weniger davon verwenden.</translation>
    </message>
    <message>
        <source>the site of the gear</source>
        <translation>die Instanz des Gears</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s name</source>
        <translation>ein Teil des Namens des Gears</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s label</source>
        <translation>ein Teil der Bezeichnung des Gears</translation>
    </message>
    <message>
        <source>a part of the image&apos;s name</source>
        <translation>ein Teil des Namens des Abbilds</translation>
    </message>
    <message>
        <source>the version of the gear</source>
        <translation>die Version des Gears</translation>
    </message>
    <message>
        <source>how the gear&apos;s audit ended</source>
        <translation>wie die Prüfung des Gears ausging</translation>
    </message>
    <message>
        <source>the kind of Python: system, venv, conda…</source>
        <translation>die Art des Pythons: system, venv, conda …</translation>
    </message>
    <message>
        <source>an installed package by its whole name</source>
        <translation>ein installiertes Paket mit seinem ganzen Namen</translation>
    </message>
    <message>
        <source>the version of a Python</source>
        <translation>die Version eines Pythons</translation>
    </message>
    <message>
        <source>the version of a pip</source>
        <translation>die Version eines pip</translation>
    </message>
    <message>
        <source>whether the gear is SDK-enabled</source>
        <translation>ob das Gear SDK-fähig ist</translation>
    </message>
    <message>
        <source>whether the gear starts this Python</source>
        <translation>ob das Gear dieses Python startet</translation>
    </message>
    <message>
        <source>whether the Python is past its end of life</source>
        <translation>ob das Python nicht mehr unterstützt wird</translation>
    </message>
    <message>
        <source>whether flywheel-sdk is behind the release of the gear&apos;s site</source>
        <translation>ob flywheel-sdk älter ist als die Version der Instanz des Gears</translation>
    </message>
    <message>
        <source>whether the gear could not be audited and its Pythons are those of an earlier audit</source>
        <translation>ob das Gear nicht geprüft werden konnte und seine Pythons die einer früheren Prüfung sind</translation>
    </message>
    <message>
        <source>whether two ways of looking into the image found different things</source>
        <translation>ob zwei Wege, in das Abbild zu sehen, Verschiedenes fanden</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like this: size&gt;1.5GB</source>
        <translation>„%1“ ist keine Größe. So wird sie geschrieben: size&gt;1.5GB</translation>
    </message>
    <message>
        <source>the operating system of the gear&apos;s image: debian, &quot;debian 12&quot;</source>
        <translation>das Betriebssystem des Abbilds eines Gears: debian, &quot;debian 12&quot;</translation>
    </message>
    <message>
        <source>a part of the name or digest of the image that the gear&apos;s was built on</source>
        <translation>ein Teil von Name oder Digest des Abbilds, auf dem das des Gears aufbaut</translation>
    </message>
    <message>
        <source>a part of a layer&apos;s digest or of the command that made it</source>
        <translation>ein Teil des Digests einer Schicht oder des Befehls, der sie machte</translation>
    </message>
    <message>
        <source>a tool beside Python by its whole name: fsl, &quot;matlab runtime&quot;</source>
        <translation>ein Werkzeug neben Python mit ganzem Namen: fsl, &quot;matlab runtime&quot;</translation>
    </message>
    <message>
        <source>how large a Python&apos;s environment is</source>
        <translation>wie groß die Umgebung eines Pythons ist</translation>
    </message>
    <message>
        <source>how it is known which Python the gear starts: watched, read, both, disagree, unknown</source>
        <translation>woher bekannt ist, welches Python das Gear startet: watched, read, both, disagree, unknown</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Write a number from 0 to %2: %3</source>
        <translation>„%1“ geht hier nicht. Eine Zahl von 0 bis %2 schreiben: %3</translation>
    </message>
    <message>
        <source>whether faults of a package are known: yes, no, unknown</source>
        <translation>ob Schwachstellen eines Pakets bekannt sind: yes, no, unknown</translation>
    </message>
    <message>
        <source>a known fault of a package by any of its names: CVE-2023-32681</source>
        <translation>eine bekannte Schwachstelle eines Pakets nach irgendeinem ihrer Namen: CVE-2023-32681</translation>
    </message>
    <message>
        <source>how bad a known fault of a package is: severity&gt;=high</source>
        <translation>wie schlimm eine bekannte Schwachstelle eines Pakets ist: severity&gt;=high</translation>
    </message>
    <message>
        <source>the score of a known fault, from 0 to 10: cvss&gt;=7</source>
        <translation>der Wert einer bekannten Schwachstelle, von 0 bis 10: cvss&gt;=7</translation>
    </message>
    <message>
        <source>whether a known fault is being exploited, by CISA&apos;s list</source>
        <translation>ob eine bekannte Schwachstelle ausgenutzt wird, nach CISAs Liste</translation>
    </message>
    <message>
        <source>how likely a known fault is to be exploited, from 0 to 1: epss&gt;=0.1</source>
        <translation>wie wahrscheinlich eine bekannte Schwachstelle ausgenutzt wird, von 0 bis 1: epss&gt;=0.1</translation>
    </message>
    <message>
        <source>whether a version that ends a known fault is known</source>
        <translation>ob eine Version bekannt ist, die eine bekannte Schwachstelle behebt</translation>
    </message>
    <message>
        <source>whether the package itself is an attack</source>
        <translation>ob das Paket selbst ein Angriff ist</translation>
    </message>
    <message>
        <source>whether a list of what the image holds was cut short, because it is longer than this program reads</source>
        <translation>ob eine Liste dessen, was das Abbild enthält, gekürzt wurde, weil sie länger ist, als dieses Programm liest</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>gear&apos;s PATH</source>
        <translation>PATH des Gears</translation>
    </message>
    <message>
        <source>image&apos;s PATH</source>
        <translation>PATH des Abbilds</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>run script</source>
        <translation>Startskript</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>virtual environment</source>
        <translation>virtuelle Umgebung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>address at commit</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 (editable)</source>
        <translation>%1 (editierbar)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FixesArguments</name>
    <message>
        <source>say which FILE to look in.</source>
        <translation>DATEI angeben, in der zu suchen ist.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1, not “%1”.</source>
        <translation>--limit nimmt eine Zahl ab 1, nicht „%1“.</translation>
    </message>
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
        <translation>Aufruf: gear-audit fixes DATEI… [AUSDRUCK] [Optionen]

Sagt, was gegen bekannte Schwachstellen zu tun ist, geordnet nach dem, was es behebt: welches Paket
in welchem Basis-Abbild oder welcher Umgebung auf welche Version festzulegen ist, und welches Python
zu ersetzen. DATEI ist ein Master-JSON. AUSDRUCK ist ein Filter wie im Fenster, in
Anführungszeichen: Nur was er findet, zählt, etwa &apos;in-use:yes&apos; für das, was Gears starten. Das letzte
Wort gilt als einer, wenn es keine solche Datei gibt und es nicht auf .json endet.

Optionen:
  --by WAS          base, gear, owner oder package: dieselbe Liste in Gruppen
  --limit N         nur die ersten N Zeilen
  --format FORMAT   text (Vorgabe) oder json
  --advisories DATEI die bekannten Schwachstellen, statt derer von
                    „gear-audit advisories“
  --ignore DATEI    Urteile über Schwachstellen oder OpenVEX, neben denen, die bei den
                    Ergebnissen liegen
  -h, --help        zeigt diesen Text

„gear-audit help fixes“ sagt, wie Versionen gewählt werden und wie die Liste geordnet ist.

Exit-Status: 0 es gibt etwas zu tun, 1 es gibt nichts, 2 falscher Aufruf oder ein Fehler im Filter,
3 eine Datei, auch die der bekannten Schwachstellen, ist nicht lesbar oder das Ergebnis nicht zu
schreiben.
</translation>
    </message>
</context>
<context>
    <name>FixesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>gears</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between gears</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis war nicht zu schreiben.</translation>
    </message>
    <message>
        <source>There is nothing to do that is known.</source>
        <translation>Es gibt nichts zu tun, das bekannt wäre.</translation>
    </message>
</context>
<context>
    <name>GearsTree</name>
    <message>
        <source>expanded</source>
        <comment>a row of the tree</comment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <comment>a row of the tree</comment>
        <translation>zugeklappt</translation>
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
        <translation>Aufruf: gear-audit generate slurm | kubernetes QUELLE … [Optionen]

Gibt eine Datei aus, mit der Slurm (ein Job-Array) oder Kubernetes (ein Indexed Job) eine Prüfung
in Teilen auf vielen Rechnern macht und die Ergebnisse am Ende zusammenführt. Abbilder werden
Schicht für Schicht gelesen, sodass kein Rechner eine Container-Engine oder Rechte braucht. Kein
Schlüssel steht in der Datei; ihre ersten Zeilen sagen, woher Schlüssel kommen und wie sie
gestartet wird.

Quellen, eine oder mehrere:
  --exchange ORDNER-ODER-URL
                            wie bei „gear-audit audit“
  --instance NAME           eine Instanz von „gear-audit instances list“; mehrfach möglich, auch
                            mit Kommas
  --all-instances           jede aktive Instanz

Optionen:
  --shards N                in wie viele Teile (Standard: 4)
  --jobs N                  Abbilder, die ein Rechner zugleich untersucht, 1 bis 16
  --results NAME            slurm: der Ordner, den alle Knoten sehen; kubernetes: der
                            Volume-Claim (Standard: gear-audit)
  --image ABBILD            kubernetes: das Abbild eines Containers mit diesem Programm
  --all-versions            jede Version der Gears einer Instanz
  -h, --help                diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf, 3 die Datei kann nicht geschrieben werden.
</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not “%3”.</source>
        <translation>--%1 nimmt eine Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>say for what: slurm or kubernetes.</source>
        <translation>angeben, wofür: slurm oder kubernetes.</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>bitte angeben, was geprüft werden soll: --exchange FOLDER-OR-URL, --instance NAME oder --all-instances.</translation>
    </message>
    <message>
        <source>--image names the container image that has this program in it.</source>
        <translation>--image nennt das Abbild eines Containers, das dieses Programm enthält.</translation>
    </message>
    <message>
        <source>--results names a folder that all nodes see.</source>
        <translation>--results nennt einen Ordner, den alle Knoten sehen.</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>Es gibt keine Instanz „%1“. „gear-audit instances list“ zeigt alle.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>findet</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>sieht auf</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of the help in this language</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: gear-audit help TOPIC</source>
        <translation>Aufruf: gear-audit help THEMA</translation>
    </message>
    <message>
        <source>gear-audit: There is no help on “%1”.</source>
        <translation>gear-audit: Es gibt keine Hilfe zu „%1“.</translation>
    </message>
    <message>
        <source>gear-audit: One topic at a time.</source>
        <translation>gear-audit: Nur ein Thema auf einmal.</translation>
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
        <translation>Aufruf: gear-audit history [ORDNER] [Optionen]

Zeigt, was jede Prüfung ergab, in Zahlen, und was sich seit der davor geändert hat. ORDNER ist einer
mit Ergebnissen; ohne ihn der aus den Einstellungen.

Optionen:
  --format FORMAT   text (Vorgabe) oder json
  -h, --help        zeigt diesen Text

Exit-Status: 0 erledigt, 1 es ist keine Prüfung zu zeigen, 2 falscher Aufruf, 3 die Zahlen sind nicht
lesbar.
</translation>
    </message>
    <message>
        <source>Nothing has changed since the audit before.</source>
        <translation>Seit der Prüfung davor hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since the audit before: %1</source>
        <translation>Seit der Prüfung davor: %1</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were passed over.</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar und wurde übergangen.</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No audit has left figures there yet.</source>
        <translation>Noch hat dort keine Prüfung Zahlen hinterlassen.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Gear Audit: report</source>
        <translation>Gear Audit: Bericht</translation>
    </message>
    <message>
        <source>%1: %2 on %3, of which %4.</source>
        <comment>date, 12 gears, 3 sites, 11 could be audited</comment>
        <translation>%1: %2 auf %3, davon %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation>
            <numerusform>%n Gear</numerusform>
            <numerusform>%n Gears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be audited</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by gear-audit %1. It tells which interpreters and packages gears contain and start; what is not known to be faulty is not for that safe.</source>
        <translation>Geschrieben von gear-audit %1. Der Bericht sagt, welche Interpreter und Pakete Gears enthalten und starten; was nicht als fehlerhaft bekannt ist, ist deshalb nicht sicher.</translation>
    </message>
    <message>
        <source>No database of known faults was at hand: nothing is said of them.</source>
        <translation>Keine Datenbank bekannter Schwachstellen lag vor: Über sie wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, 3 gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing that is known.</source>
        <translation>Nichts, das bekannt wäre.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>Gears nach bekannten Schwachstellen in dem, was sie starten</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Gears nach Python</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1, past its end of life</source>
        <translation>%1, am Ende seiner Lebenszeit</translation>
    </message>
    <message>
        <source>Gears by result</source>
        <translation>Gears nach Ergebnis</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>Gears nach Instanz</translation>
    </message>
    <message>
        <source>Gears and what they start</source>
        <translation>Gears und was sie starten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Starts Python</source>
        <translation>Startet Python</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Bekannte Schwachstellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, 3 gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>keine Instanz</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>am schlimmsten: %1</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>ausgenutzt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 start it, %2 have it</source>
        <translation>%1 starten es, %2 haben es</translation>
    </message>
    <message>
        <source>None is known of what is installed here.</source>
        <translation>Zu dem, was hier installiert ist, ist keine bekannt.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Not taken:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>Added without a key: %1.</source>
        <translation>Ohne Schlüssel hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Left with the key they had: %1.</source>
        <translation>Mit dem bisherigen Schlüssel belassen: %1.</translation>
    </message>
    <message>
        <source>%1 still holds keys that anybody who can read it can use. Remove it once nothing else needs it.</source>
        <translation>In %1 stehen weiterhin Schlüssel, die jeder verwenden kann, der die Datei lesen kann. Die Datei löschen, sobald sonst nichts sie braucht.</translation>
    </message>
    <message>
        <source>Nothing was taken from %1.</source>
        <translation>Aus %1 wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) taken: %1. Press OK or Apply to keep them.</source>
        <translation>
            <numerusform>%n Instanz übernommen: %1. Mit „OK“ oder „Anwenden“ wird sie behalten.</numerusform>
            <numerusform>%n Instanzen übernommen: %1. Mit „OK“ oder „Anwenden“ werden sie behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its key)</source>
        <translation>%1 (nur der Schlüssel)</translation>
    </message>
    <message>
        <source>Once they are kept, better remove the file: whoever can read it can use the keys in it. %1</source>
        <translation>Löschen Sie danach am besten die Datei: Wer sie lesen kann, kann die Schlüssel darin verwenden. %1</translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>der Zugriff auf den Schlüsselbund wurde verweigert</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the keychain did not keep the change</source>
        <translation>der Schlüsselbund hat die Änderung nicht behalten</translation>
    </message>
    <message>
        <source>the keychain reported an error</source>
        <translation>der Schlüsselbund hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 cannot be used.</source>
        <translation>Der Schlüssel in der Umgebungsvariablen %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No key is stored.</source>
        <translation>Es ist kein Schlüssel abgelegt.</translation>
    </message>
    <message>
        <source>No key is stored for %1.</source>
        <translation>Für %1 ist kein Schlüssel abgelegt.</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored</source>
        <translation>Schlüssel können weder gelesen noch abgelegt werden</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read or stored</source>
        <translation>Der Schlüssel von %1 kann nicht gelesen oder abgelegt werden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Enter its API key again.</source>
        <translation>Den API-Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, and try again.</source>
        <translation>Den Schlüsselbund des Desktops entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>An einem Desktop mit Schlüsselbund anmelden, etwa GNOME Keyring oder KWallet, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Allow Gear Audit to use the keychain, and try again.</source>
        <translation>Gear Audit den Zugriff auf den Schlüsselbund erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>It may be asking a question in another window: answer it, and try again.</source>
        <translation>Vielleicht stellt er in einem anderen Fenster eine Frage: diese beantworten und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check that your desktop&apos;s keychain works, and try again.</source>
        <translation>Prüfen, ob der Schlüsselbund des Desktops funktioniert, und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is an instance called %1 already.</source>
        <translation>Eine Instanz namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This key is for another host than the address.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Rechner als die Adresse.</translation>
    </message>
    <message>
        <source>Copy the key from your profile page on this instance, or correct the address.</source>
        <translation>Den Schlüssel von der Profilseite dieser Instanz kopieren oder die Adresse berichtigen.</translation>
    </message>
    <message>
        <source>An address that begins with http:// would send the key readable for everybody on the way.</source>
        <translation>Bei einer Adresse, die mit http:// beginnt, könnte unterwegs jeder den Schlüssel mitlesen.</translation>
    </message>
    <message>
        <source>Use https://. For a server that has no https, give the key as HOST:__force_insecure:KEY.</source>
        <translation>https:// verwenden. Für einen Server ohne https den Schlüssel in der Form HOST:__force_insecure:KEY angeben.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A name is one line of text and not empty.</source>
        <translation>Ein Name ist eine Zeile Text und nicht leer.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <translation>Das ist kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>Copy it from your profile page on the instance. It has the form HOST:KEY, or is the last part of that.</source>
        <translation>Ihn von der Profilseite der Instanz kopieren. Er hat die Form HOST:KEY oder ist deren letzter Teil.</translation>
    </message>
    <message>
        <source>The field %1 cannot be used.</source>
        <translation>Das Feld %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>An address is that of the instance&apos;s web page, such as https://flywheel.example.org.</source>
        <translation>Gemeint ist die Adresse der Webseite der Instanz, etwa https://flywheel.example.org.</translation>
    </message>
    <message>
        <source>The file is left as it is. What can be imported is a site_list.py with nothing but a dictionary {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]}, or a user.json of Flywheel&apos;s command line.</source>
        <translation>Die Datei bleibt, wie sie ist. Eingelesen werden kann eine site_list.py, in der nichts als ein Wörterbuch {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]} steht, oder eine user.json von Flywheels Kommandozeile.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of instances.</source>
        <translation>%1 ist zu groß für eine Liste von Instanzen.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 kann nicht eingelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen, ob es eine Datei ist und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>für diese Sitzung</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>in der Umgebung</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>unknown: the keychain is locked</source>
        <translation>unbekannt: der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>none: there is no keychain</source>
        <translation>keiner: es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>unknown: the keychain does not answer</source>
        <translation>unbekannt: der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>%1: it has no usable name.</source>
        <translation>%1: der Name ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1: it is no list of address, user name and key.</source>
        <translation>%1: das ist keine Liste aus Adresse, Benutzername und Schlüssel.</translation>
    </message>
    <message>
        <source>%1: it has no usable address.</source>
        <translation>%1: die Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1: what it has is not an API key.</source>
        <translation>%1: was angegeben ist, ist kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>%1: its key is for another host than its address.</source>
        <translation>%1: der Schlüssel gehört zu einem anderen Rechner als die Adresse.</translation>
    </message>
    <message>
        <source>%1: its address begins with http://, which would send the key readable for everybody on the way.</source>
        <translation>%1: die Adresse beginnt mit http://; unterwegs könnte jeder den Schlüssel mitlesen.</translation>
    </message>
    <message>
        <source>%1: the file names it again further on, and the last one counts.</source>
        <translation>%1: die Datei nennt den Namen weiter unten noch einmal, und der letzte zählt.</translation>
    </message>
    <message>
        <source>%1: there is an instance of this name with another address.</source>
        <translation>%1: eine Instanz dieses Namens mit einer anderen Adresse gibt es schon.</translation>
    </message>
    <message>
        <source>The key that is stored for %1 was entered for another place, and is not sent to the one that the settings name now.</source>
        <translation>Der für %1 gespeicherte Schlüssel wurde für eine andere Adresse eingegeben und wird nicht an die gesendet, die jetzt in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>Where the settings are right, enter its API key again; else put the address and the registry back.</source>
        <translation>Wenn die Einstellungen stimmen, den API-Schlüssel erneut eingeben; sonst Adresse und Registry zurücksetzen.</translation>
    </message>
    <message>
        <source>%1: a key stands where the user&apos;s name is expected: the order is address, user name, key.</source>
        <translation>%1: Ein Schlüssel steht, wo der Benutzername erwartet wird: Die Reihenfolge ist Adresse, Benutzername, Schlüssel.</translation>
    </message>
</context>
<context>
    <name>InstancesArguments</name>
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
        <translation>Aufruf: gear-audit instances add NAME --url URL --user BENUTZER [Optionen]

Fügt eine Flywheel-Instanz hinzu. Ihr API-Schlüssel wird abgefragt, ohne ihn zu zeigen,
oder als eine Zeile von der Standardeingabe gelesen, und im Schlüsselbund des Desktops
abgelegt. Ein Argument ist er nie, denn Argumente können andere sehen. NAME ist frei
wählbar; unter ihm stehen die Ergebnisse.

Optionen:
  --url URL        Adresse der Instanz, etwa https://flywheel.example.org; kann fehlen,
                   wenn der Schlüssel die Form HOST:KEY hat
  --user BENUTZER  der Benutzername dort, nach dem ihre Registry fragt
  --replace        die Instanz dieses Namens ändern, etwa um ihr einen neuen Schlüssel zu
                   geben; was nicht angegeben ist, bleibt
  --no-key         keinen Schlüssel ablegen: er steht in der Umgebungsvariablen
                   GEAR_AUDIT_KEY_NAME (siehe „gear-audit instances --help“)
  -h, --help       diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf, 3 es gibt keinen Schlüsselbund oder er ist
nicht verwendbar (die Instanz wird dann ohne Schlüssel hinzugefügt), 130 unterbrochen.
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
        <translation>Aufruf: gear-audit instances list

Zeigt die Instanzen, eine je Zeile auf der Standardausgabe: Name, Adresse, Benutzername
und wo der Schlüssel ist; nie den Schlüssel. Ein gesperrter Schlüsselbund wird nicht
geöffnet.

Optionen:
  -h, --help     diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf.
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
        <translation>Aufruf: gear-audit instances remove NAME [--keep-key]

Entfernt eine Instanz und ihren Schlüssel aus dem Schlüsselbund. Ist der Schlüsselbund
nicht verwendbar, wird nichts entfernt.

Optionen:
  --keep-key     nur die Instanz entfernen und den Schlüsselbund lassen, wie er ist
  -h, --help     diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf, 3 der Schlüssel konnte nicht entfernt werden.
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
        <translation>Aufruf: gear-audit instances import DATEI

Übernimmt Instanzen mit ihren Schlüsseln aus einer Datei und legt die Schlüssel im
Schlüsselbund ab:
  - eine site_list.py mit einem Wörterbuch {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;], …}. Sie
    wird gelesen und nicht ausgeführt; es darf also nichts als einfache Werte darin stehen;
  - die user.json von Flywheels eigener Kommandozeile, {&quot;key&quot;: &quot;host:key&quot;}.
Eine Instanz, die es nach Name und Adresse schon gibt, bekommt den Schlüssel der Datei.
Was übernommen wurde, steht auf der Standardausgabe. Die Datei bleibt, wie sie ist.

Optionen:
  -h, --help     diesen Text zeigen

Rückgabewert: 0 alle wurden übernommen, 1 einige nicht, jede mit ihrem Grund genannt,
2 falscher Aufruf, 3 die Datei ist nicht lesbar, oder der Schlüsselbund fehlt oder ist
nicht verwendbar (die Instanzen werden dann ohne Schlüssel hinzugefügt).
</translation>
    </message>
    <message>
        <source>a key is never given as an argument, since others can see those. Type it when asked, or pass it on standard input.</source>
        <translation>ein Schlüssel wird nie als Argument angegeben, denn Argumente können andere sehen. Ihn auf Nachfrage eintippen oder über die Standardeingabe geben.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>there are too many arguments. A name with spaces goes in quotes; a key is never an argument.</source>
        <translation>es sind zu viele Argumente. Ein Name mit Leerzeichen gehört in Anführungszeichen; ein Schlüssel ist nie ein Argument.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a command of “instances”.</source>
        <translation>„%1“ ist kein Befehl von „instances“.</translation>
    </message>
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
        <translation>Aufruf: gear-audit instances BEFEHL …

Die Flywheel-Instanzen (Sites), die geprüft werden. Ihre API-Schlüssel liegen im
Schlüsselbund des Desktops und in keiner Datei.

Befehle:
  add NAME       eine Instanz hinzufügen oder ihr einen neuen Schlüssel geben
  list           die Instanzen zeigen und wo der Schlüssel einer jeden ist
  remove NAME    eine Instanz und ihren Schlüssel entfernen
  test NAME      Adresse und Schlüssel einer Instanz Schritt für Schritt versuchen
  import DATEI   Instanzen aus einer site_list.py übernehmen oder den Schlüssel von
                 Flywheels eigener Kommandozeile aus ~/.config/flywheel/user.json

Für geplante Läufe, wo es keinen Schlüsselbund gibt, kommt der Schlüssel aus der
Umgebungsvariablen GEAR_AUDIT_KEY_NAME: dem Namen der Instanz in Großbuchstaben, mit _
für andere Zeichen als A bis Z und 0 bis 9.

Optionen:
  -h, --help     diesen Text zeigen; „gear-audit instances BEFEHL --help“ sagt mehr

Rückgabewert: 0 fertig, 1 einige wurden nicht übernommen, oder ein Schritt eines Tests ist
fehlgeschlagen, 2 falscher Aufruf, 3 Schlüsselbund oder Datei nicht verwendbar,
130 unterbrochen.
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
        <translation>Aufruf: gear-audit instances test NAME

Versucht eine Instanz und sagt, was jeder Schritt ergab, einer je Zeile auf der
Standardausgabe: ob die Adresse antwortet, die Version von Flywheel, wem der Schlüssel
gehört, wie viele Gears dieses Benutzerkonto sieht und ob sich die Container-Engine bei
der Registry anmelden kann. Der erste Schritt, der fehlschlägt, ist der letzte; ohne
Engine wird die Anmeldung nicht versucht, was kein Fehlschlag ist. Dort wird nichts
geändert. Der Schlüssel ist der aus der Umgebungsvariablen (siehe „gear-audit instances
--help“), sonst der im Schlüsselbund.

Optionen:
  -h, --help     diesen Text zeigen

Rückgabewert: 0 kein Schritt ist fehlgeschlagen, 1 einer ist fehlgeschlagen, 2 falscher
Aufruf, 3 es gibt keinen Schlüssel oder er ist nicht zu bekommen, 130 unterbrochen.
</translation>
    </message>
    <message>
        <source>say what to do: add, list, remove, test or import.</source>
        <translation>bitte angeben, was zu tun ist: add, list, remove, test oder import.</translation>
    </message>
</context>
<context>
    <name>InstancesText</name>
    <message numerus="yes">
        <source>For a scheduled job, or where there is no keychain, put the key into the environment variable %1 of each run instead.</source>
        <translation>
            <numerusform>Für geplante Läufe, oder wo es keinen Schlüsselbund gibt, den Schlüssel bei jedem Lauf in die Umgebungsvariable %1 legen.</numerusform>
            <numerusform>Für geplante Läufe, oder wo es keinen Schlüsselbund gibt, die Schlüssel bei jedem Lauf in die Umgebungsvariablen %1 legen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instance called %1 already. Use --replace to change it, or another name.</source>
        <translation>Eine Instanz namens %1 gibt es schon. Mit --replace ändern oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The key does not name its host: say the address with --url.</source>
        <translation>Der Schlüssel nennt seinen Rechner nicht: die Adresse mit --url angeben.</translation>
    </message>
    <message>
        <source>API key for %1: </source>
        <translation>API-Schlüssel für %1: </translation>
    </message>
    <message>
        <source>No key was given. Type it when asked, or pass it on standard input.</source>
        <translation>Es wurde kein Schlüssel angegeben. Ihn auf Nachfrage eintippen oder über die Standardeingabe geben.</translation>
    </message>
    <message>
        <source>This terminal cannot hide what is typed. Pass the key on standard input.</source>
        <translation>Dieses Terminal kann Getipptes nicht verbergen. Den Schlüssel über die Standardeingabe geben.</translation>
    </message>
    <message>
        <source>Added %1. Each run takes its key from the environment variable %2.</source>
        <translation>%1 hinzugefügt. Jeder Lauf nimmt den Schlüssel aus der Umgebungsvariablen %2.</translation>
    </message>
    <message>
        <source>Added %1; its key is in the keychain.</source>
        <translation>%1 hinzugefügt; der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Changed %1; its key is in the keychain.</source>
        <translation>%1 geändert; der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Added %1 without its key.</source>
        <translation>%1 ohne Schlüssel hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There are no instances yet. “gear-audit instances add” adds one.</source>
        <translation>Es gibt noch keine Instanzen. „gear-audit instances add“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>%1 (not enabled)</source>
        <translation>%1 (nicht aktiv)</translation>
    </message>
    <message>
        <source>There is no instance called %1. “gear-audit instances list” shows them.</source>
        <translation>Eine Instanz namens %1 gibt es nicht. „gear-audit instances list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Removed %1; the keychain was left as it is.</source>
        <translation>%1 entfernt; der Schlüsselbund bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing was removed. Use --keep-key to remove the instance alone, whatever the keychain holds.</source>
        <translation>Es wurde nichts entfernt. Mit --keep-key nur die Instanz entfernen, was immer der Schlüsselbund enthält.</translation>
    </message>
    <message>
        <source>Removed %1 and its key.</source>
        <translation>%1 und den Schlüssel entfernt.</translation>
    </message>
    <message>
        <source>What stands in the user&apos;s place looks like a key. It was not saved; the key is read from the standard input.</source>
        <translation>Was an der Stelle des Benutzers steht, sieht wie ein Schlüssel aus. Es wurde nicht gespeichert; der Schlüssel wird von der Standardeingabe gelesen.</translation>
    </message>
</context>
<context>
    <name>JudgementsText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
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
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation>
            <numerusform>%n Gear</numerusform>
            <numerusform>%n Gears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gear(s)</source>
        <translation>
            <numerusform>%1 von %n Gear</numerusform>
            <numerusform>%1 von %n Gears</numerusform>
        </translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
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
        <translation>Aufruf: gear-audit merge ORDNER … --into ORDNER

Führt die Ergebnisse mehrerer Ordner zusammen, etwa die der Teile einer Prüfung. Von jedem Gear
gilt die neueste Antwort; ein Fehlschlag ersetzt nie eine Antwort. Urteile kommen mit. Die Ordner
werden nur gelesen, und der nach --into darf schon Ergebnisse enthalten: Es noch einmal zu tun,
ändert nichts.

Optionen:
  --into ORDNER    wo die Ergebnisse zusammengeführt werden; wird angelegt, wenn es ihn nicht gibt
  -h, --help       diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf, 3 ein Ordner ist nicht lesbar oder keiner hat
Ergebnisse, oder das Ergebnis ist nicht zu schreiben: Dann bleibt es, wie es war.
</translation>
    </message>
    <message>
        <source>There are no results in %1.</source>
        <translation>In %1 sind keine Ergebnisse.</translation>
    </message>
    <message>
        <source>%1/%2: two folders do not find the same in the same image; the newer answer stands.</source>
        <translation>%1/%2: Zwei Ordner finden im selben Abbild nicht dasselbe; es gilt die neuere Antwort.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 replaced by a newer answer, %4 that were there already.</source>
        <comment>the first is a count of gears</comment>
        <translation>%1: %2 neu, %3 durch eine neuere Antwort ersetzt, %4 schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) added.</source>
        <translation>
            <numerusform>%n Urteil hinzugefügt.</numerusform>
            <numerusform>%n Urteile hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>name the folders whose results are to be brought together.</source>
        <translation>die Ordner nennen, deren Ergebnisse zusammengeführt werden sollen.</translation>
    </message>
    <message>
        <source>--into names the folder that they are brought into.</source>
        <translation>--into nennt den Ordner, in dem sie zusammengeführt werden.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>unknown version</source>
        <translation>unbekannte Version</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>keine Instanz</translation>
    </message>
    <message>
        <source>end of life %1</source>
        <comment>a date</comment>
        <translation>Supportende %1</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a Python, what is to be said of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 run it</source>
        <comment>a Python, gears, how many of them</comment>
        <translation>%1: %2, bei %3 in Verwendung</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Gears nach Python</translation>
    </message>
    <message>
        <source>Gears by flywheel-sdk</source>
        <translation>Gears nach flywheel-sdk</translation>
    </message>
    <message>
        <source>Gears by status</source>
        <translation>Gears nach Status</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>Gears nach Instanz</translation>
    </message>
    <message>
        <source>A gear with several versions counts for each.</source>
        <translation>Ein Gear mit mehreren Versionen zählt bei jeder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n weitere Instanz</numerusform>
            <numerusform>%n weitere Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n weitere Version</numerusform>
            <numerusform>%n weitere Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Shows them all.</source>
        <comment>others, gears</comment>
        <translation>%1: %2. Zeigt sie alle.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Puts those with few gears together again</source>
        <translation>Fasst die mit wenigen Gears wieder zusammen</translation>
    </message>
    <message>
        <source>%1, %2 may run it</source>
        <comment>what is known, how many else</comment>
        <translation>%1, vielleicht bei weiteren %2</translation>
    </message>
    <message>
        <source>Gears by operating system</source>
        <translation>Gears nach Betriebssystem</translation>
    </message>
    <message>
        <source>Gears by tool</source>
        <translation>Gears nach Werkzeug</translation>
    </message>
    <message>
        <source>Of gears whose image&apos;s system is known.</source>
        <translation>Von Gears, deren Abbild sein System verrät.</translation>
    </message>
    <message>
        <source>Beside Python. A gear with several counts for each.</source>
        <translation>Neben Python. Ein Gear mit mehreren zählt bei jedem.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>watched and read</source>
        <translation>beobachtet und gelesen</translation>
    </message>
    <message>
        <source>watched, read otherwise</source>
        <translation>beobachtet, anders gelesen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Gears by how the Python they start is known</source>
        <translation>Gears danach, woher bekannt ist, welches Python sie starten</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>Gears nach bekannten Schwachstellen in dem, was sie starten</translation>
    </message>
    <message>
        <source>Watched: its command was started and seen. Read: its command&apos;s text tells.</source>
        <translation>Beobachtet: Der Befehl wurde gestartet und gesehen. Gelesen: Der Text des Befehls sagt es.</translation>
    </message>
    <message>
        <source>A gear with faults of several severities counts for each.</source>
        <translation>Ein Gear mit Schwachstellen mehrerer Schweren zählt bei jeder.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what is counted, before, now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>starten ein Python am Ende seiner Lebenszeit</translation>
    </message>
    <message>
        <source>flywheel-sdk behind its site</source>
        <translation>flywheel-sdk hinter der Instanz</translation>
    </message>
    <message>
        <source>start something exploited</source>
        <translation>starten etwas, das ausgenutzt wird</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date, what changed</comment>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>A gear with several counts for each.</source>
        <translation>Ein Gear mit mehreren zählt bei jedem.</translation>
    </message>
    <message>
        <source>Gears</source>
        <comment>a name before their number</comment>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten es</translation>
    </message>
    <message>
        <source>May start it</source>
        <translation>Starten es vielleicht</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>the gear starts it</source>
        <translation>das Gear startet es</translation>
    </message>
    <message>
        <source>merely in the image, or not recorded which one is started</source>
        <translation>nur im Abbild, oder es ist nicht vermerkt, welches gestartet wird</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>nicht mehr unterstützt</translation>
    </message>
</context>
<context>
    <name>PackageParts</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryArguments</name>
    <message>
        <source>say which FILE to look in, and for what.</source>
        <translation>bitte angeben, in welcher DATEI gesucht werden soll, und wonach.</translation>
    </message>
    <message>
        <source>a FILE and behind it a filter are needed.</source>
        <translation>eine DATEI und dahinter ein Filter sind nötig.</translation>
    </message>
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
        <translation>Aufruf: gear-audit query DATEI … AUSDRUCK [Optionen]

Findet Gears, Pythons und Pakete in den Ergebnissen von Prüfungen. DATEI ist eine
Master-JSON-Datei, etwa exchange_master_json.json; eine Datei des ersten Skripts geht
auch. AUSDRUCK ist ein Filter wie im Fenster, in Anführungszeichen; wie er geschrieben
wird, steht unten.

Optionen:
  --format FORMAT   table (Standard), json oder csv
  --count           nur ausgeben, wie viele Gears passen
  --advisories DATEI
                    die bekannten Schwachstellen, statt derer von „gear-audit
                    advisories“
  --ignore DATEI    Urteile über Schwachstellen oder OpenVEX, neben denen, die bei den
                    Ergebnissen liegen
  -h, --help        diesen Text zeigen

Eine Tabelle passt sich dem Terminal an; anderswohin wird sie ganz ausgegeben. Es gibt
eine Zeile für jedes Paket, das der Filter nennt, sonst für jedes Python, sonst für das
Gear. CSV hat alle Spalten; JSON ist {&quot;gears&quot;: Zahl, &quot;matches&quot;: [{&quot;site&quot;, &quot;gear&quot;, …}]}
mit denselben Namen. Bekannte Schwachstellen stehen darin, wo es eine Datenbank davon
gibt, und in der Tabelle, wo der Filter danach fragt.

Rückgabewert: 0 etwas passt, 1 nichts passt, 2 falscher Aufruf oder ein Fehler im Filter,
3 eine Datei ist nicht lesbar, auch die bekannten Schwachstellen, nach denen der Filter
fragt, oder das Ergebnis konnte nicht geschrieben werden.

%1</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>A filter of several words goes in quotes: gear-audit query FILE &apos;sdk:yes numpy&apos;</source>
        <translation>Ein Filter aus mehreren Wörtern gehört in Anführungszeichen: gear-audit query DATEI &apos;sdk:yes numpy&apos;</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 match.</source>
        <comment>12 of 94 gears</comment>
        <translation>
            <numerusform>Treffer: %1.</numerusform>
            <numerusform>Treffer: %1.</numerusform>
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
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity</comment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>malicious</source>
        <comment>severity</comment>
        <translation>bösartig</translation>
    </message>
    <message>
        <source>severity unknown</source>
        <translation>Schwere unbekannt</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>ausgenutzt</translation>
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
            <numerusform>%1 auf %n Instanz</numerusform>
            <numerusform>%1 auf %n Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malicious</source>
        <translation>
            <numerusform>%n bösartig</numerusform>
            <numerusform>%n bösartig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploited</source>
        <translation>
            <numerusform>%n ausgenutzt</numerusform>
            <numerusform>%n ausgenutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Schwachstelle</numerusform>
            <numerusform>%n Schwachstellen</numerusform>
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
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
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
        <translation>%1 %2 entfernen, das bösartig ist,</translation>
    </message>
    <message>
        <source>Pin %1 %2 to %3</source>
        <comment>a package, its version, another</comment>
        <translation>%1 %2 auf %3 festlegen</translation>
    </message>
    <message>
        <source>Replace %1 %2, for which there is no fix yet,</source>
        <comment>a package</comment>
        <translation>%1 %2 ersetzen, wofür es noch keine Korrektur gibt,</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life,</source>
        <translation>Python %1 ersetzen, das am Ende seiner Lebenszeit ist,</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life, by %2 or later,</source>
        <translation>Python %1, das am Ende seiner Lebenszeit ist, durch %2 oder neuer ersetzen,</translation>
    </message>
    <message>
        <source>in the base %1</source>
        <comment>an image</comment>
        <translation>in der Basis %1</translation>
    </message>
    <message>
        <source>in the image %1</source>
        <translation>im Abbild %1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>in %1 von %n Abbild mit denselben Paketen</numerusform>
            <numerusform>in %1 von %n Abbildern mit denselben Paketen</numerusform>
        </translation>
    </message>
    <message>
        <source>Base %1</source>
        <comment>an image</comment>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Abbild %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>%1 von %n Abbild mit denselben Paketen</numerusform>
            <numerusform>%1 von %n Abbildern mit denselben Paketen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>14 gears on 3 sites</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>mends %1 in %2</source>
        <comment>9 faults, 14 gears</comment>
        <translation>behebt %1 in %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>what to do where, faults, gears</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do where, what that mends</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <comment>a package, what it wants: urllib3&lt;2</comment>
        <translation>%1 verlangt %2.</translation>
    </message>
    <message>
        <source>Within that, %1 ends some; what stays: %2.</source>
        <comment>a version, faults</comment>
        <translation>In diesem Rahmen behebt %1 einige; es bleibt: %2.</translation>
    </message>
    <message>
        <source>Within that, no version ends any.</source>
        <translation>In diesem Rahmen behebt keine Version etwas.</translation>
    </message>
    <message>
        <source>%1 does not end: %2.</source>
        <comment>a version, faults</comment>
        <translation>%1 behebt nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the gears could not be audited this time: what is told of it is of an earlier audit.</source>
        <translation>
            <numerusform>%n der Gears war diesmal nicht zu prüfen: Was darüber gesagt wird, ist von einer früheren Prüfung.</numerusform>
            <numerusform>%n der Gears waren diesmal nicht zu prüfen: Was darüber gesagt wird, ist von einer früheren Prüfung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>starts it</source>
        <translation>startet es</translation>
    </message>
    <message>
        <source>by an earlier audit</source>
        <translation>nach einer früheren Prüfung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a gear, what is to be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Python: %1</source>
        <comment>a path</comment>
        <translation>Python: %1</translation>
    </message>
    <message>
        <source>Highest layer in common: %1</source>
        <comment>a digest</comment>
        <translation>Oberste gemeinsame Schicht: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <comment>a digest</comment>
        <translation>Abbild: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <comment>a command</comment>
        <translation>Gemacht durch: %1</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Schwachstellen:</translation>
    </message>
    <message>
        <source>Gears:</source>
        <translation>Gears:</translation>
    </message>
    <message>
        <source>No gear starts a Python with a package that is known to be faulty.</source>
        <translation>Kein Gear startet ein Python mit einem Paket, das bekanntermaßen fehlerhaft ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a known fault.</source>
        <translation>
            <numerusform>%n Gear startet ein Python mit einem Paket, das eine bekannte Schwachstelle hat.</numerusform>
            <numerusform>%n Gears starten ein Python mit einem Paket, das eine bekannte Schwachstelle hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a critical fault.</source>
        <translation>
            <numerusform>%n Gear startet ein Python mit einem Paket, das eine kritische Schwachstelle hat.</numerusform>
            <numerusform>%n Gears starten ein Python mit einem Paket, das eine kritische Schwachstelle hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that is being exploited, or is malicious.</source>
        <translation>
            <numerusform>%n Gear startet ein Python mit einem Paket, das ausgenutzt wird oder bösartig ist.</numerusform>
            <numerusform>%n Gears starten ein Python mit einem Paket, das ausgenutzt wird oder bösartig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>One new base image, %2, mends %1 of them.</source>
        <comment>how many, an image</comment>
        <translation>Ein neues Basis-Abbild, %2, behebt das bei %1 davon.</translation>
    </message>
    <message>
        <source>One change mends %1 of them: %2.</source>
        <comment>how many, where</comment>
        <translation>Eine Änderung behebt das bei %1 davon: %2.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, none of them starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1, das es nicht startet</numerusform>
            <numerusform>%1, von denen keines es startet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1, das es startet</numerusform>
            <numerusform>%1, die es starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of them starting it</source>
        <comment>14 gears, how many</comment>
        <translation>
            <numerusform>%1, von denen %2 es startet</numerusform>
            <numerusform>%1, von denen %2 es starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Of the Python</source>
        <translation>Zum Python</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>What nothing mends yet</source>
        <translation>Was noch nichts behebt</translation>
    </message>
    <message>
        <source>What it mends</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>What it leaves</source>
        <translation>Was es lässt</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>bekanntermaßen ausgenutzt</translation>
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
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds no results of an audit. Choose a master JSON, such as exchange_master_json.json.</source>
        <translation>%1 enthält keine Ergebnisse einer Prüfung. Eine Master-JSON-Datei wählen, etwa exchange_master_json.json.</translation>
    </message>
</context>
<context>
    <name>ResultsColumns</name>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>found on: %1</source>
        <translation>gefunden über: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Audited: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>The gear asks for an API key as an input.</source>
        <translation>Das Gear verlangt einen API-Schlüssel als Eingabe.</translation>
    </message>
    <message>
        <source>The gear does not ask for an API key.</source>
        <translation>Das Gear verlangt keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>SDK-fähig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation>Präfix: %1</translation>
    </message>
    <message>
        <source>The gear starts %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>Das Gear startet %1 (%2)</translation>
    </message>
    <message>
        <source>In its image: %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>In seinem Abbild: %1 (%2)</translation>
    </message>
    <message>
        <source>flywheel-sdk %1; the site&apos;s release is %2</source>
        <translation>flywheel-sdk %1; die Version der Instanz ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>%n Hauptversion hinter der Instanz</numerusform>
            <numerusform>%n Hauptversionen hinter der Instanz</numerusform>
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
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a gear could not be audited</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>The Python that the gear starts</source>
        <translation>Das Python, das das Gear startet</translation>
    </message>
    <message>
        <source>flywheel-sdk, and how many major versions it is behind its site</source>
        <translation>flywheel-sdk, und um wie viele Hauptversionen es hinter seiner Instanz ist</translation>
    </message>
    <message>
        <source>Known faults of what the gear starts</source>
        <translation>Bekannte Schwachstellen in dem, was das Gear startet</translation>
    </message>
    <message>
        <source>Why the gear could not be audited</source>
        <translation>Warum das Gear nicht geprüft werden konnte</translation>
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
        <translation>Wird gestoppt … was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Looking for the keys…</source>
        <translation>Die Schlüssel werden gesucht …</translation>
    </message>
    <message>
        <source>Listing the gears…</source>
        <translation>Die Gears werden aufgelistet …</translation>
    </message>
    <message>
        <source>Listing the gears: %1</source>
        <translation>Die Gears werden aufgelistet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation>
            <numerusform>%n konnte nicht geprüft werden</numerusform>
            <numerusform>%n konnten nicht geprüft werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 heruntergeladen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
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
        <translation>Aufruf: gear-audit schema NAME

Gibt das JSON Schema dessen aus, was das Programm schreibt, damit Skripte es daran prüfen. Es
sagt, welche Version es ist und was sich ändern kann.

  master      die Ergebnisse einer Prüfung
  query       was „query --format json“ ausgibt
  diff        was „diff --format json“ ausgibt
  check       was „check --format json“ ausgibt
  progress    eine Zeile dessen, was „audit --json“ ausgibt

Optionen:
  -h, --help  diesen Text zeigen

Rückgabewert: 0 fertig, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>there is no schema “%1”; there are %2.</source>
        <translation>es gibt kein Schema „%1“; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it is a list. A text with a comma in it stands in quotes.</source>
        <translation>Die Einstellung %1 wird nicht verwendet: Sie ist eine Liste. Ein Text mit einem Komma steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”.</source>
        <translation>Die Einstellung %1 wird nicht verwendet: Sie nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”. The default, %4, counts.</source>
        <translation>Die Einstellung %1 wird nicht verwendet: Sie nimmt %2, nicht „%3“. Es gilt die Vorgabe %4.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read as a whole. What cannot be read is as if it were not there.</source>
        <translation>Die Einstellungen in %1 sind nicht ganz lesbar. Was nicht lesbar ist, gilt als nicht vorhanden.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Nothing is saved there until the file is mended or moved away, so that what it holds is kept.</source>
        <translation>Dort wird nichts gespeichert, bis die Datei repariert oder verschoben ist, damit ihr Inhalt erhalten bleibt.</translation>
    </message>
    <message>
        <source>The file with the settings, %1, is empty.</source>
        <translation>Die Datei mit den Einstellungen, %1, ist leer.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>No key is stored</source>
        <translation>Es ist kein Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No answer from the keychain</source>
        <translation>Keine Antwort vom Schlüsselbund</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>Der Schlüssel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>Der Schlüssel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Its address or key is wrong</source>
        <translation>Adresse oder Schlüssel sind falsch</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>The user is disabled</source>
        <translation>Das Benutzerkonto ist gesperrt</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>Die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Its gears cannot be listed</source>
        <translation>Die Gears können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The key is for another host</source>
        <translation>Der Schlüssel gehört zu einem anderen Host</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Not recorded</source>
        <translation>Nicht vermerkt</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>No Python</source>
        <translation>Kein Python</translation>
    </message>
    <message>
        <source>No image named</source>
        <translation>Kein Abbild genannt</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>Abbild nicht gefunden</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Download limit reached</source>
        <translation>Kontingent erschöpft</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Zu wenig Speicherplatz</translation>
    </message>
    <message>
        <source>Other processor</source>
        <translation>Anderer Prozessor</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>Engine-Fehler</translation>
    </message>
    <message>
        <source>Examination failed</source>
        <translation>Untersuchung misslungen</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Zu lange gedauert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The file does not say how this gear&apos;s audit ended. Audit it again to know.</source>
        <translation>Die Datei sagt nicht, wie die Prüfung dieses Gears ausging. Eine erneute Prüfung klärt es.</translation>
    </message>
    <message>
        <source>The image was examined; its Pythons are listed.</source>
        <translation>Das Abbild wurde untersucht; seine Pythons sind aufgeführt.</translation>
    </message>
    <message>
        <source>The image was examined; it holds no Python.</source>
        <translation>Das Abbild wurde untersucht; es enthält kein Python.</translation>
    </message>
    <message>
        <source>The manifest names no image to examine.</source>
        <translation>Das Manifest nennt kein Abbild, das untersucht werden könnte.</translation>
    </message>
    <message>
        <source>The registry does not have the image, or hides it. Check its name in the manifest.</source>
        <translation>Die Registry hat das Abbild nicht oder verbirgt es. Den Namen im Manifest überprüfen.</translation>
    </message>
    <message>
        <source>The registry wants you to sign in. Use “docker login”, and audit again.</source>
        <translation>Die Registry verlangt eine Anmeldung. „docker login“ verwenden und erneut prüfen.</translation>
    </message>
    <message>
        <source>The registry allows no more downloads for now. Wait for some hours, or use “docker login”, and audit again.</source>
        <translation>Die Registry lässt vorerst keine weiteren Downloads zu. Einige Stunden warten oder „docker login“ verwenden und erneut prüfen.</translation>
    </message>
    <message>
        <source>The disk with the images is nearly full. Free some space, and audit again.</source>
        <translation>Der Datenträger mit den Abbildern ist fast voll. Platz schaffen und erneut prüfen.</translation>
    </message>
    <message>
        <source>The image is made for another kind of processor than this engine&apos;s.</source>
        <translation>Das Abbild ist für eine andere Art von Prozessor gemacht als den dieser Engine.</translation>
    </message>
    <message>
        <source>The container engine reported an error. Audit again; if it stays, the reason says more.</source>
        <translation>Die Container-Engine hat einen Fehler gemeldet. Erneut prüfen; bleibt er, sagt der Grund mehr.</translation>
    </message>
    <message>
        <source>The image is there, but nothing could be learnt from it.</source>
        <translation>Das Abbild ist da, ließ sich aber nicht untersuchen.</translation>
    </message>
    <message>
        <source>It was ended at its time limit. Audit again, or raise the limit.</source>
        <translation>Die Untersuchung wurde an ihrer Zeitgrenze beendet. Erneut prüfen oder die Grenze erhöhen.</translation>
    </message>
    <message>
        <source>The audit was stopped before this gear ended. Audit again to go on.</source>
        <translation>Die Prüfung wurde gestoppt, bevor dieses Gear fertig war. Eine erneute Prüfung macht weiter.</translation>
    </message>
    <message>
        <source>Registry not reached</source>
        <translation>Registry nicht erreicht</translation>
    </message>
    <message>
        <source>The registry with the image could not be reached. Check the network connection, and audit again; the reason says more.</source>
        <translation>Die Registry mit dem Abbild war nicht zu erreichen. Die Netzverbindung prüfen und die Prüfung wiederholen; der Grund sagt mehr.</translation>
    </message>
    <message>
        <source>Pythons of version %1</source>
        <translation>Pythons der Version %1</translation>
    </message>
    <message>
        <source>Pythons of %1</source>
        <comment>a moment</comment>
        <translation>Pythons vom %1</translation>
    </message>
    <message>
        <source>Pythons of version %1, of %2</source>
        <comment>version, moment</comment>
        <translation>Pythons der Version %1, vom %2</translation>
    </message>
    <message>
        <source>What is there now could not be examined. %1.</source>
        <comment>Pythons of version 0.9</comment>
        <translation>Was jetzt dort ist, konnte nicht untersucht werden. %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Registry failed</source>
        <translation>Registry-Fehler</translation>
    </message>
    <message>
        <source>Image damaged</source>
        <translation>Abbild beschädigt</translation>
    </message>
    <message>
        <source>Engine went away</source>
        <translation>Engine verschwunden</translation>
    </message>
    <message>
        <source>Cannot be started</source>
        <translation>Nicht zu starten</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>The registry refuses the image to the user who is signed in. Ask its owner for permission, and audit again.</source>
        <translation>Die Registry verweigert dem angemeldeten Benutzer das Abbild. Dessen Eigentümer um die Berechtigung bitten und die Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>The registry, or something before it, answered with an error. Audit again later; the reason says more.</source>
        <translation>Die Registry, oder etwas davor, hat mit einem Fehler geantwortet. Die Prüfung später wiederholen; der Grund sagt mehr.</translation>
    </message>
    <message>
        <source>What the registry sent is not the image that its name stands for. Audit again; if it stays, the image has to be pushed anew.</source>
        <translation>Was die Registry geschickt hat, ist nicht das Abbild, für das sein Name steht. Die Prüfung wiederholen; bleibt es dabei, muss das Abbild neu hochgeladen werden.</translation>
    </message>
    <message>
        <source>The container engine went away while it worked, or was not there. Start it, and audit again.</source>
        <translation>Die Container-Engine ist bei der Arbeit verschwunden oder war nicht da. Sie starten und die Prüfung wiederholen.</translation>
    </message>
    <message>
        <source>No container of the image can be started, because of its own settings. It can be read layer by layer instead.</source>
        <translation>Kein Container des Abbilds lässt sich starten, wegen dessen eigener Einstellungen. Es kann stattdessen Schicht für Schicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was ended because it took more memory than is allowed. It can be read layer by layer instead.</source>
        <translation>Es wurde beendet, weil es mehr Speicher brauchte als erlaubt. Das Abbild kann stattdessen Schicht für Schicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message numerus="yes">
        <source>%n gear(s) to audit.</source>
        <translation>
            <numerusform>%n Gear ist zu prüfen.</numerusform>
            <numerusform>%n Gears sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of gears…</source>
        <translation>Die Liste der Gears wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n not audited</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Not tried. %1</source>
        <translation>Nicht versucht. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Fehlgeschlagen. %1</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1: not compared</source>
        <translation>%1: nicht verglichen</translation>
    </message>
    <message>
        <source>%1: both found the same, Pythons: %2</source>
        <comment>image, number</comment>
        <translation>%1: beide fanden dasselbe, Pythons: %2</translation>
    </message>
    <message>
        <source>%1: differences: %2</source>
        <comment>image, number</comment>
        <translation>%1: Unterschiede: %2</translation>
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
        <translation>Aufruf: gear-audit verify ABBILD … [Optionen]

Sieht auf beiden Wegen in Abbilder, mit der Container-Engine und an ihren Schichten, und sagt,
worin sich beide unterscheiden. ABBILD ist ein Name wie in einem Manifest. Nichts wird
aufgezeichnet.

Optionen:
  --command TEXT    der Befehl des Gears, um zu sagen, welches Python er startet (sonst: ./run)
  --engine PROGRAM  docker oder podman, oder der Pfad eines solchen
  --format FORMAT   text (Vorgabe) oder json
  -h, --help        diesen Text zeigen

Rückgabewert: 0 beide fanden dasselbe, 1 sie unterscheiden sich oder ein Abbild war nicht zu
vergleichen, 2 falscher Aufruf, 3 nichts konnte laufen, 130 unterbrochen.
</translation>
    </message>
    <message>
        <source>say which IMAGE to look into.</source>
        <translation>sagen Sie, in welches ABBILD gesehen werden soll.</translation>
    </message>
</context>
<context>
    <name>gearaudit::AdvisoriesPage</name>
    <message>
        <source>known faults (OSV)</source>
        <translation>bekannte Schwachstellen (OSV)</translation>
    </message>
    <message>
        <source>exploited ones (CISA)</source>
        <translation>ausgenutzte (CISA)</translation>
    </message>
    <message>
        <source>how likely attacks are (EPSS)</source>
        <translation>wie wahrscheinlich Angriffe sind (EPSS)</translation>
    </message>
    <message>
        <source>Where They Come From</source>
        <translation>Woher sie kommen</translation>
    </message>
    <message>
        <source>Known &amp;faults:</source>
        <translation>Bekannte &amp;Schwachstellen:</translation>
    </message>
    <message>
        <source>OSV&apos;s download for PyPI, a zip.</source>
        <translation>OSVs Download für PyPI, eine Zip-Datei.</translation>
    </message>
    <message>
        <source>&amp;Exploited ones:</source>
        <translation>&amp;Ausgenutzte:</translation>
    </message>
    <message>
        <source>CISA&apos;s list, a JSON.</source>
        <translation>CISAs Liste, eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Likely a&amp;ttacks:</source>
        <translation>&amp;Wahrscheinliche Angriffe:</translation>
    </message>
    <message>
        <source>FIRST&apos;s EPSS scores, a csv.gz.</source>
        <translation>FIRSTs EPSS-Werte, csv.gz.</translation>
    </message>
    <message>
        <source>Fetch them when the program starts, at most once a &amp;day</source>
        <translation>Beim Start des Programms holen, höchstens einmal am &amp;Tag</translation>
    </message>
    <message>
        <source>Known Faults of PyPI&apos;s Packages</source>
        <translation>Bekannte Schwachstellen der Pakete von PyPI</translation>
    </message>
    <message>
        <source>How far fetching is</source>
        <translation>Wie weit das Holen ist</translation>
    </message>
    <message>
        <source>&amp;Update Now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Reads files that were fetched on another computer</source>
        <translation>Liest Dateien, die auf einem anderen Rechner geholt wurden</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Empty: this is not fetched.</source>
        <translation>Leer: Das wird nicht geholt.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for this computer itself).</source>
        <translation>Eine Adresse beginnt mit https:// (oder http:// für diesen Rechner selbst).</translation>
    </message>
    <message>
        <source>Import Known Faults</source>
        <translation>Bekannte Schwachstellen importieren</translation>
    </message>
    <message>
        <source>Known faults (*.zip *.json *.gz *.csv)</source>
        <translation>Bekannte Schwachstellen (*.zip *.json *.gz *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove Known Faults</source>
        <translation>Bekannte Schwachstellen entfernen</translation>
    </message>
    <message>
        <source>Remove the database of known faults?</source>
        <translation>Die Datenbank bekannter Schwachstellen entfernen?</translation>
    </message>
    <message>
        <source>Results stay. What is judged not to be affected stays too.</source>
        <translation>Ergebnisse bleiben. Was als nicht betroffen beurteilt ist, bleibt auch.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>There is a database, %1.</source>
        <comment>how old, how many</comment>
        <translation>Es gibt eine Datenbank, %1.</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Nothing is fetched until you ask for it.</source>
        <translation>Es gibt noch keine Datenbank bekannter Schwachstellen. Geholt wird erst, wenn Sie danach fragen.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <comment>what, how much of it</comment>
        <translation>%1 werden geholt: %2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>what, how many</comment>
        <translation>%1 werden gelesen: %2</translation>
    </message>
    <message>
        <source>Writing the database…</source>
        <translation>Die Datenbank wird geschrieben…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <comment>what, how many, a moment</comment>
        <translation>%1: %2, vom %3</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditButton</name>
    <message>
        <source>A&amp;udit</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Audits the ticked gears that have no answer yet</source>
        <translation>Prüft die angekreuzten Gears, zu denen es noch keine Antwort gibt</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditController</name>
    <message>
        <source>An audit is running.</source>
        <translation>Eine Prüfung läuft.</translation>
    </message>
    <message>
        <source>The audit is being stopped.</source>
        <translation>Die Prüfung wird gerade gestoppt.</translation>
    </message>
    <message>
        <source>It is being checked whether Docker is ready.</source>
        <translation>Es wird nachgesehen, ob Docker bereit ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The results so far are being read.</source>
        <translation>Die bisherigen Ergebnisse werden gelesen.</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>Es läuft keine Prüfung.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>A copy is being saved.</source>
        <translation>Eine Kopie wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>Eine Kopie wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The changed settings take effect when this audit has ended.</source>
        <translation>Die geänderten Einstellungen gelten, sobald diese Prüfung beendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be listed; each is marked under Sources.</source>
        <translation>
            <numerusform>%n Quelle konnte nicht aufgelistet werden; sie ist unter „Quellen“ markiert.</numerusform>
            <numerusform>%n Quellen konnten nicht aufgelistet werden; sie sind unter „Quellen“ markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site that lists these gears is not among the instances any more.</source>
        <translation>Die Instanz, die diese Gears auflistet, ist nicht mehr unter den Instanzen.</translation>
    </message>
    <message>
        <source>Nothing is ticked under To Audit.</source>
        <translation>Unter „Zu prüfen“ ist nichts angekreuzt.</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditPage</name>
    <message>
        <source>Gears in progress</source>
        <translation>Gears in Arbeit</translation>
    </message>
    <message>
        <source>Add a Flywheel Instance…</source>
        <translation>Flywheel-Instanz hinzufügen …</translation>
    </message>
    <message>
        <source>Enable a Flywheel Instance…</source>
        <translation>Flywheel-Instanz einschalten …</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;In Progress</source>
        <translation>In Ar&amp;beit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>Es läuft keine Prüfung.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ChangeFilterRow</name>
    <message>
        <source>Only gears on both sides</source>
        <translation>Nur Gears auf beiden Seiten</translation>
    </message>
    <message>
        <source>Show what is %1</source>
        <comment>new, gone, newer</comment>
        <translation>Zeigen, was %1 ist</translation>
    </message>
    <message>
        <source>%1: %2. Shows or hides them.</source>
        <comment>newer: 480</comment>
        <translation>%1: %2. Zeigt oder verbirgt sie.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ComparePage</name>
    <message>
        <source>Since Last Time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>The results have changed since they were compared</source>
        <translation>Die Ergebnisse haben sich seit dem Vergleich geändert</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Puts everything that is shown on the clipboard</source>
        <translation>Legt alles, was gezeigt wird, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Writes what is shown as text, CSV or JSON</source>
        <translation>Schreibt, was gezeigt wird, als Text, CSV oder JSON</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchanges before and after</source>
        <translation>Vertauscht Vorher und Nachher</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Compares the newest earlier results with those of now</source>
        <translation>Vergleicht die neuesten früheren Ergebnisse mit den jetzigen</translation>
    </message>
    <message>
        <source>There are no earlier results yet. Auditing everything again keeps them.</source>
        <translation>Es gibt noch keine früheren Ergebnisse. Sie werden aufbewahrt, wenn alles erneut geprüft wird.</translation>
    </message>
    <message>
        <source>Different, of those that match: %1</source>
        <comment>12 gears</comment>
        <translation>Verschieden, von den passenden: %1</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>Verschieden: %1. Gleich: %2.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open a second file with results, or audit everything again: the results of before are then kept and can be compared with the new ones. Two sites of one file can be compared as well: choose it on both sides.</source>
        <translation>Eine zweite Datei mit Ergebnissen öffnen oder alles erneut prüfen: dann werden die bisherigen Ergebnisse aufbewahrt und können mit den neuen verglichen werden. Auch zwei Instanzen einer Datei lassen sich vergleichen: die Datei auf beiden Seiten wählen.</translation>
    </message>
    <message>
        <source>Choose what to compare: before and after, each as a whole or one site of it.</source>
        <translation>Wählen, was verglichen werden soll: Vorher und Nachher, jeweils im Ganzen oder eine Instanz davon.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation>Das lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>No such differences</source>
        <translation>Keine solchen Unterschiede</translation>
    </message>
    <message>
        <source>What differs is hidden by the filter or by the kinds of change above.</source>
        <translation>Was verschieden ist, verbergen der Filter oder die Arten von Änderungen oben.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Auf beiden Seiten steht dasselbe.</translation>
    </message>
    <message>
        <source>Save the Differences</source>
        <translation>Unterschiede speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
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
        <translation>Die Unterschiede stehen in %1.</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Nach Paket</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>Nach Gear</translation>
    </message>
    <message>
        <source>Whether what changed in many gears is one row, or each gear is</source>
        <translation>Ob das, was sich in vielen Gears geändert hat, eine Zeile ist, oder jedes Gear</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ConnectionPanel</name>
    <message>
        <source>S&amp;top the Test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Asks the site whose key this is and what it may see. Nothing is changed there.</source>
        <translation>Fragt die Instanz, wem der Schlüssel gehört und was er sehen darf. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Antwort: %1</translation>
    </message>
</context>
<context>
    <name>gearaudit::DetailsPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;requirements.txt</source>
        <translation>Als &amp;requirements.txt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopiert, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Select a gear, a Python or a package to read about it.</source>
        <translation>Ein Gear, ein Python oder ein Paket auswählen, um mehr darüber zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::DifferenceModel</name>
    <message>
        <source>%1, was %2</source>
        <comment>a gear and the one that it is compared with</comment>
        <translation>%1, zuvor %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes</source>
        <translation>
            <numerusform>Alle Änderungen (%n)</numerusform>
            <numerusform>Alle %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>
            <numerusform>%1 und %n weitere in %2</numerusform>
            <numerusform>%1 und %n weitere in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <comment>in which a package changed</comment>
        <translation>
            <numerusform>auf %n Art</numerusform>
            <numerusform>auf %n Arten</numerusform>
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
        <translation>Container-Engine</translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineStrip</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Looks again whether the container engine is ready</source>
        <translation>Sieht erneut nach, ob die Container-Engine bereit ist</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExplorePane</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Pa&amp;kete</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Ü&amp;bersicht</translation>
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
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Die Ergebnisse werden gelesen …</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Fewer or shorter words match more. Escape in the filter shows everything again.</source>
        <translation>Weniger oder kürzere Wörter finden mehr. Escape im Filter zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Rebuild First</source>
        <translation>&amp;Zuerst neu bauen</translation>
    </message>
    <message>
        <source>G&amp;ears</source>
        <translation>&amp;Gears</translation>
    </message>
    <message>
        <source>These are all versions of it: the filter is %1 now.</source>
        <translation>Das sind alle Versionen davon: Der Filter ist jetzt %1.</translation>
    </message>
    <message>
        <source>Nothing is ticked under Results</source>
        <translation>Unter „Ergebnisse“ ist nichts angekreuzt</translation>
    </message>
    <message>
        <source>Tick what is to be seen there, at the left. Ctrl+B shows it.</source>
        <translation>Kreuzen Sie dort, links, an, was zu sehen sein soll. Strg+B zeigt es.</translation>
    </message>
    <message>
        <source>Tick what you want to know about under To Audit and choose Audit.
Each gear&apos;s image is examined once;
its Pythons and their packages are listed here as they are found.
Or open a file with results: drop it here, or choose File, Open.</source>
        <translation>Kreuzen Sie unter „Zu prüfen“ an, worüber Sie etwas wissen wollen, und wählen Sie Prüfen.
Das Abbild jedes Gears wird einmal untersucht;
seine Pythons und deren Pakete stehen hier, sobald sie gefunden sind.
Oder öffnen Sie eine Datei mit Ergebnissen: hier ablegen, oder Datei, Öffnen wählen.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Everything (%n gears)</source>
        <translation>
            <numerusform>&amp;Alles (%n Gear)</numerusform>
            <numerusform>&amp;Alles (%n Gears)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the filter shows (%n gears)</source>
        <translation>
            <numerusform>&amp;Was der Filter zeigt (%n Gear)</numerusform>
            <numerusform>&amp;Was der Filter zeigt (%n Gears)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>CSV, a line for each gear</source>
        <translation>CSV, eine Zeile für jedes Gear</translation>
    </message>
    <message>
        <source>CSV, a line for each package</source>
        <translation>CSV, eine Zeile für jedes Paket</translation>
    </message>
    <message>
        <source>CycloneDX (JSON)</source>
        <translation>CycloneDX (JSON)</translation>
    </message>
    <message>
        <source>Master JSON</source>
        <translation>Master-JSON</translation>
    </message>
    <message>
        <source>Master JSON as the first script wrote it</source>
        <translation>Master-JSON, wie das erste Skript es schrieb</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>An inventory for a spreadsheet: of each gear its name, version, image, license, source, Pythons and flywheel-sdk.</source>
        <translation>Ein Verzeichnis für eine Tabellenkalkulation: von jedem Gear Name, Version, Abbild, Lizenz, Quelle, Pythons und flywheel-sdk.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every package of every Python. Where the filter names packages, only those.</source>
        <translation>Für eine Tabellenkalkulation: jedes Paket jedes Pythons. Wo der Filter Pakete nennt, nur diese.</translation>
    </message>
    <message>
        <source>A bill of materials that other programs read, such as scanners for known weaknesses.</source>
        <translation>Eine Stückliste, die andere Programme lesen, etwa solche, die nach bekannten Schwachstellen suchen.</translation>
    </message>
    <message>
        <source>All that is known, as this program keeps it and reads it again.</source>
        <translation>Alles, was bekannt ist, wie dieses Programm es ablegt und wieder liest.</translation>
    </message>
    <message>
        <source>For programs that read the first script&apos;s file: its keys, and no others.</source>
        <translation>Für Programme, die die Datei des ersten Skripts lesen: dessen Felder und keine anderen.</translation>
    </message>
    <message>
        <source>SPDX (JSON)</source>
        <translation>SPDX (JSON)</translation>
    </message>
    <message>
        <source>A report to hand over (HTML)</source>
        <translation>Ein Bericht zum Weitergeben (HTML)</translation>
    </message>
    <message>
        <source>A bill of materials as CycloneDX is, in the form that licence and supply-chain tools ask for.</source>
        <translation>Eine Stückliste wie CycloneDX, in der Form, die Werkzeuge für Lizenzen und Lieferketten verlangen.</translation>
    </message>
    <message>
        <source>One page that opens anywhere and prints well: what could not be audited, what to do first, what gears start, and the known faults.</source>
        <translation>Eine Seite, die sich überall öffnet und gut druckt: was nicht zu prüfen war, was zuerst zu tun ist, was Gears starten, und die bekannten Schwachstellen.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailureCard</name>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Choose Engine…</source>
        <translation>Engine wählen …</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why gears could not be audited, how many gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Audit These Again</source>
        <translation>Diese erneut prüfen</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1: gears</source>
        <comment>why they could not be audited</comment>
        <translation>%1: Gears</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresModel</name>
    <message>
        <source>tried: %1: %2</source>
        <comment>an image, what came of it</comment>
        <translation>versucht: %1: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresPanel</name>
    <message>
        <source>Show All in Table</source>
        <translation>Alle in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1 could not be audited</source>
        <comment>4 gears</comment>
        <translation>%1 nicht geprüft</translation>
    </message>
</context>
<context>
    <name>gearaudit::FileMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Read &amp;Changed Files Again</source>
        <translation>&amp;Geänderte Dateien neu lesen</translation>
    </message>
    <message>
        <source>C&amp;lose All Files</source>
        <translation>&amp;Alle Dateien schließen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Open Results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterEdit</name>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>Wie Filter geschrieben werden</translation>
    </message>
    <message>
        <source>Words side by side must all be true. Terms about a Python and its packages are asked of one and the same Python. Choose an example to try it.</source>
        <translation>Wörter nebeneinander müssen alle zutreffen. Bedingungen zu einem Python und seinen Paketen gelten für ein und dasselbe Python. Ein Beispiel wählen, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Python&apos;s ends of life are those of %1 as of %2.</source>
        <translation>Wann ein Python nicht mehr unterstützt wird, steht bei %1, Stand %2.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterLine</name>
    <message>
        <source>What to show, such as numpy&lt;1.24 or python:2.7</source>
        <translation>Was gezeigt werden soll, etwa numpy&lt;1.24 oder python:2.7</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Letzte und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Help on filters</source>
        <translation>Hilfe zu Filtern</translation>
    </message>
    <message>
        <source>How filters are written (F1)</source>
        <translation>Wie Filter geschrieben werden (F1)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced):</source>
        <translation>Name dieses Filters (einer mit demselben Namen wird ersetzt):</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter leeren</translation>
    </message>
    <message>
        <source>Shows everything again (Escape)</source>
        <translation>Zeigt wieder alles (Escape)</translation>
    </message>
    <message>
        <source>Useful filters, those used lately, and saved ones (Alt+Down)</source>
        <translation>Nützliche, zuletzt verwendete und gespeicherte Filter (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FiltersMenu</name>
    <message>
        <source>Starts an outdated Python</source>
        <translation>Startet ein veraltetes Python</translation>
    </message>
    <message>
        <source>SDK behind</source>
        <translation>SDK veraltet</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Bekanntermaßen ausgenutzt</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Rename or remove saved filters…</source>
        <translation>Gespeicherte Filter &amp;umbenennen oder entfernen …</translation>
    </message>
    <message>
        <source>&amp;Forget those used lately</source>
        <translation>Zuletzt verwendete &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>gearaudit::FirstStart</name>
    <message>
        <source>Add a Site…</source>
        <translation>Eine Instanz hinzufügen …</translation>
    </message>
    <message>
        <source>A Flywheel instance and your API key: audits the gears that it has.</source>
        <translation>Eine Flywheel-Instanz und Ihr API-Schlüssel: prüft die Gears, die sie hat.</translation>
    </message>
    <message>
        <source>Audit the Public Exchange</source>
        <translation>Die öffentliche Exchange prüfen</translation>
    </message>
    <message>
        <source>Needs no account. Its gears are audited one after another; you can stop at any time.</source>
        <translation>Braucht kein Konto. Ihre Gears werden nacheinander geprüft; Sie können jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Eine Datei öffnen …</translation>
    </message>
    <message>
        <source>Results that somebody else has found, a master JSON. Or drop it here.</source>
        <translation>Ergebnisse, die jemand anders gefunden hat, ein Master-JSON. Oder hier ablegen.</translation>
    </message>
    <message>
        <source>Look at a Sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Made-up results of nine gears, to try everything with. Needs neither an engine nor a network; gone when it is closed.</source>
        <translation>Erfundene Ergebnisse von neun Gears, um alles auszuprobieren. Braucht weder Engine noch Netz; weg, sobald es geschlossen wird.</translation>
    </message>
    <message>
        <source>The first gears are being audited</source>
        <translation>Die ersten Gears werden geprüft</translation>
    </message>
    <message>
        <source>Each is listed here as soon as it has ended.</source>
        <translation>Jedes steht hier, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Which Pythons and packages do your gears contain?</source>
        <translation>Welche Pythons und Pakete enthalten Ihre Gears?</translation>
    </message>
    <message>
        <source>There are no results yet. Each gear&apos;s image is examined once; what is found is listed here.</source>
        <translation>Es gibt noch keine Ergebnisse. Das Abbild jedes Gears wird einmal untersucht; was gefunden wird, steht hier.</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsModel</name>
    <message>
        <source>EOL</source>
        <comment>past its end of life</comment>
        <translation>EOL</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>passt zum Filter</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>exploited</source>
        <comment>a fault that is being exploited</comment>
        <translation>ausgenutzt</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>What is shown is of %1.</source>
        <comment>a moment</comment>
        <translation>Gezeigt wird der Stand vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>%n Hauptversion hinter der Instanz</numerusform>
            <numerusform>%n Hauptversionen hinter der Instanz</numerusform>
        </translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>a Python in its image is past its end of life</source>
        <translation>ein Python in seinem Abbild wird nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>past its end of life, not started</source>
        <translation>nicht mehr unterstützt, nicht gestartet</translation>
    </message>
    <message>
        <source>in its image; which one it starts is not known</source>
        <translation>in seinem Abbild; welches es startet, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsPage</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Expand Everything &amp;Below</source>
        <translation>Alles dar&amp;unter aufklappen</translation>
    </message>
    <message>
        <source>&amp;Matches Only</source>
        <translation>Nur T&amp;reffer</translation>
    </message>
</context>
<context>
    <name>gearaudit::GeneralPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>Choose the Folder for Results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Adresse oder &amp;Ordner:</translation>
    </message>
    <message>
        <source>Choose a Folder with the Exchange</source>
        <translation>Ordner mit der Exchange wählen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Use the default address of the Exchange</source>
        <translation>Standardadresse der Exchange verwenden</translation>
    </message>
    <message>
        <source>Container Engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>Choose the Engine&apos;s Program</source>
        <translation>Programm der Engine wählen</translation>
    </message>
    <message>
        <source>docker, or podman where there is no docker</source>
        <translation>docker, oder podman, wo es kein docker gibt</translation>
    </message>
    <message>
        <source>Images at &amp;once:</source>
        <translation>Abbilder &amp;zugleich:</translation>
    </message>
    <message>
        <source>Examined side by side.</source>
        <translation>Sie werden nebeneinander untersucht.</translation>
    </message>
    <message>
        <source>&amp;Free disk space:</source>
        <translation>&amp;Freier Speicherplatz:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Nothing is downloaded while there is less.</source>
        <translation>Ist weniger frei, wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>&amp;Keep the images that were downloaded</source>
        <translation>Heruntergeladene Abbilder &amp;behalten</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>There is no such folder yet; it is made when it is needed.</source>
        <translation>Diesen Ordner gibt es noch nicht; er wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>Give a folder or the address of a git repository.</source>
        <translation>Geben Sie einen Ordner oder die Adresse eines Git-Repositorys an.</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on, or the address of a git repository.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, vom Wurzelverzeichnis an, oder die Adresse eines Git-Repositorys.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Diesen Ordner gibt es zurzeit nicht.</translation>
    </message>
    <message>
        <source>Flywheel Instances</source>
        <translation>Flywheel-Instanzen</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>&amp;Vertraute Zertifikate:</translation>
    </message>
    <message>
        <source>Choose a File with Certificates</source>
        <translation>Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>those of this computer; a PEM file adds others</source>
        <translation>die dieses Computers; eine PEM-Datei ergänzt weitere</translation>
    </message>
    <message>
        <source>Audit e&amp;very version of a gear, not the newest alone</source>
        <translation>&amp;Jede Version eines Gears prüfen, nicht nur die neueste</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, from the root on.</source>
        <translation>Geben Sie den ganzen Pfad der Datei an, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>Certificates in this file: %1.</source>
        <translation>Zertifikate in dieser Datei: %1.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. One in PEM form begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>In dieser Datei ist kein Zertifikat. Eines in PEM-Form beginnt mit „-----BEGIN CERTIFICATE-----“.</translation>
    </message>
    <message>
        <source>E&amp;xamine images:</source>
        <translation>Abbilder &amp;untersuchen:</translation>
    </message>
    <message>
        <source>by the engine, else by their layers</source>
        <translation>mit der Engine, sonst an ihren Schichten</translation>
    </message>
    <message>
        <source>by the engine alone</source>
        <translation>nur mit der Engine</translation>
    </message>
    <message>
        <source>by their layers, without an engine</source>
        <translation>an ihren Schichten, ohne Engine</translation>
    </message>
    <message>
        <source>both ways, and compare</source>
        <translation>auf beiden Wegen, und vergleichen</translation>
    </message>
</context>
<context>
    <name>gearaudit::HeldRows</name>
    <message>
        <source>Site and gear of the rows in sight</source>
        <translation>Instanz und Gear der sichtbaren Zeilen</translation>
    </message>
</context>
<context>
    <name>gearaudit::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
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
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstanceForm</name>
    <message>
        <source>Use the Address &amp;of the Key</source>
        <translation>Adress&amp;e des Schlüssels verwenden</translation>
    </message>
    <message>
        <source>filled in by the test</source>
        <translation>wird vom Test ausgefüllt</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Ben&amp;utzername:</translation>
    </message>
    <message>
        <source>API ke&amp;y:</source>
        <translation>API-&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Without https, others on the network can read what is sent.</source>
        <translation>Ohne https können andere im Netz mitlesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>This key is for %1, which is another host than the address has.</source>
        <translation>Dieser Schlüssel ist für %1, die Adresse nennt einen anderen Server.</translation>
    </message>
    <message>
        <source>Clear &amp;Key</source>
        <translation>Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A new key was entered</source>
        <translation>Ein neuer Schlüssel wurde eingegeben</translation>
    </message>
    <message>
        <source>It is kept for this session when you press OK or Apply.</source>
        <translation>Mit „OK“ oder „Anwenden“ wird er für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>It goes to the keychain when you press OK or Apply.</source>
        <translation>Mit „OK“ oder „Anwenden“ kommt er in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>The stored key is removed when you press OK or Apply.</source>
        <translation>Mit „OK“ oder „Anwenden“ wird der gespeicherte Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>Whether a key is stored is not known while the keychain is locked.</source>
        <translation>Solange der Schlüsselbund gesperrt ist, ist nicht bekannt, ob ein Schlüssel gespeichert ist.</translation>
    </message>
    <message>
        <source>Typing or pasting another one replaces it.</source>
        <translation>Wird ein anderer eingegeben oder eingefügt, ersetzt er ihn.</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>Nachsehen im Schlüsselbund …</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>You find it on your profile page of the site. One of the form host:key fills in the address too.</source>
        <translation>Sie finden ihn auf Ihrer Profilseite der Instanz. Einer der Form host:key füllt auch die Adresse aus.</translation>
    </message>
    <message>
        <source>Paste a key here</source>
        <translation>Einen Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>A key is kept for this session</source>
        <translation>Ein Schlüssel wird für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>A key is in the environment</source>
        <translation>Ein Schlüssel ist in der Umgebung</translation>
    </message>
    <message>
        <source>The key is taken from the variable %1 as long as it is set.</source>
        <translation>Der Schlüssel kommt aus der Variablen %1, solange sie gesetzt ist.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>Ein Schlüssel ist gespeichert</translation>
    </message>
    <message>
        <source>A key that is stored for %1 is not used for this address, and is removed when you press OK or Apply.</source>
        <translation>Ein Schlüssel, der für %1 gespeichert ist, wird für diese Adresse nicht verwendet und mit „OK“ oder „Anwenden“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesList</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>Remove an Instance</source>
        <translation>Instanz entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its stored key goes too, when you press OK or Apply. Results that were found on it stay.</source>
        <translation>Mit „OK“ oder „Anwenden“ wird auch ihr gespeicherter Schlüssel gelöscht. Ergebnisse, die dort gefunden wurden, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add an instance</source>
        <translation>Eine Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Remove the instance</source>
        <translation>Die Instanz entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>It cannot be used yet: see the fields beside.</source>
        <translation>Sie kann noch nicht verwendet werden: siehe die Felder daneben.</translation>
    </message>
    <message>
        <source>Ticked: it is audited when all instances are.</source>
        <translation>Angehakt: Sie wird untersucht, wenn alle Instanzen untersucht werden.</translation>
    </message>
    <message>
        <source>Not ticked: it is left out when all instances are audited.</source>
        <translation>Nicht angehakt: Sie wird ausgelassen, wenn alle Instanzen untersucht werden.</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesPage</name>
    <message>
        <source>No instance yet</source>
        <translation>Noch keine Instanz</translation>
    </message>
    <message>
        <source>Enter the address first.</source>
        <translation>Geben Sie zuerst die Adresse ein.</translation>
    </message>
    <message>
        <source>Import Instances</source>
        <translation>Instanzen importieren</translation>
    </message>
    <message>
        <source>Instances (site_list.py user.json)</source>
        <translation>Instanzen (site_list.py user.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a Flywheel instance, or import a site_list.py or user.json that you have.</source>
        <translation>Fügen Sie eine Flywheel-Instanz hinzu oder importieren Sie eine vorhandene site_list.py oder user.json.</translation>
    </message>
</context>
<context>
    <name>gearaudit::JudgeDialog</name>
    <message>
        <source>Only &amp;until</source>
        <translation>Nur &amp;bis</translation>
    </message>
    <message>
        <source>Not Affected</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Schwachstelle:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Wo:</translation>
    </message>
    <message>
        <source>In your &amp;own words:</source>
        <translation>In &amp;eigenen Worten:</translation>
    </message>
    <message>
        <source>&amp;Not Affected</source>
        <translation>&amp;Nicht betroffen</translation>
    </message>
    <message>
        <source>%1 in %2 %3 (%4)</source>
        <comment>fault, package, version, severity</comment>
        <translation>%1 in %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The gear %1</source>
        <translation>Das Gear %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected gear(s)</source>
        <translation>
            <numerusform>%n ausgewähltes Gear</numerusform>
            <numerusform>%n ausgewählte Gears</numerusform>
        </translation>
    </message>
    <message>
        <source>All gears</source>
        <translation>Alle Gears</translation>
    </message>
    <message>
        <source>For who reads this in a year</source>
        <translation>Für alle, die das in einem Jahr lesen</translation>
    </message>
    <message>
        <source>The last day that it holds</source>
        <translation>Der letzte Tag, an dem es gilt</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more until that day has passed. The judgement is kept beside the results.</source>
        <translation>Die Schwachstelle wird weiter gezeigt, zählt aber nicht mehr, bis dieser Tag vorbei ist. Das Urteil liegt bei den Ergebnissen.</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more. The judgement is kept beside the results.</source>
        <translation>Die Schwachstelle wird weiter gezeigt, zählt aber nicht mehr. Das Urteil liegt bei den Ergebnissen.</translation>
    </message>
    <message>
        <source>Be&amp;cause:</source>
        <translation>Wei&amp;l:</translation>
    </message>
    <message>
        <source>Judged b&amp;y:</source>
        <translation>Beurteilt &amp;von:</translation>
    </message>
</context>
<context>
    <name>gearaudit::KeychainBanner</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it to see which keys are stored. It also asks when a key is used or stored.</source>
        <translation>Entsperren Sie ihn, um zu sehen, welche Schlüssel gespeichert sind. Er fragt auch, wenn ein Schlüssel verwendet oder gespeichert wird.</translation>
    </message>
    <message>
        <source>Or keep keys for this session only: they are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>Oder behalten Sie Schlüssel nur für diese Sitzung: Sie sind weg, wenn Gear Audit beendet wird, und werden nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Unlock the Keyc&amp;hain…</source>
        <translation>Schlüsselbund ents&amp;perren …</translation>
    </message>
    <message>
        <source>C&amp;heck Again</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>Keep &amp;for This Session</source>
        <translation>Für die Sitzung &amp;behalten</translation>
    </message>
    <message>
        <source>Keys that you enter now are kept for this session only.</source>
        <translation>Schlüssel, die Sie jetzt eingeben, werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>They are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>Sie sind weg, wenn Gear Audit beendet wird, und werden nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Use the Keyc&amp;hain</source>
        <translation>Schlüsselbund &amp;verwenden</translation>
    </message>
    <message>
        <source>The key of %1 is still in the keychain.</source>
        <translation>Der Schlüssel von %1 ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Or keep the key for this session only: it is gone when Gear Audit closes, and is written nowhere. Your changes are not saved yet.</source>
        <translation>Oder behalten Sie den Schlüssel nur für diese Sitzung: Er ist weg, wenn Gear Audit beendet wird, und wird nirgends gespeichert. Ihre Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Leave It T&amp;here</source>
        <translation>Dort &amp;belassen</translation>
    </message>
</context>
<context>
    <name>gearaudit::LayersPage</name>
    <message>
        <source>Images Read Without an Engine</source>
        <translation>Abbilder, die ohne Engine gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plattform:</translation>
    </message>
    <message>
        <source>Of several images under one name, that of this platform is read.</source>
        <translation>Von mehreren Abbildern unter einem Namen wird das dieser Plattform gelesen.</translation>
    </message>
    <message>
        <source>Their Registries</source>
        <translation>Ihre Registrys</translation>
    </message>
    <message>
        <source>&amp;Mirrors:</source>
        <translation>Spi&amp;egel:</translation>
    </message>
    <message>
        <source>Asked before a registry, parted by spaces: docker.io=mirror.example:5000</source>
        <translation>Werden vor einer Registry gefragt, durch Leerzeichen getrennt: docker.io=mirror.example:5000</translation>
    </message>
    <message>
        <source>Without &amp;TLS:</source>
        <translation>Ohne &amp;TLS:</translation>
    </message>
    <message>
        <source>Hosts that are asked in the clear, also with a login. This computer need not be named.</source>
        <translation>Hosts, die unverschlüsselt gefragt werden, auch mit einer Anmeldung. Dieser Rechner muss nicht genannt werden.</translation>
    </message>
    <message>
        <source>Log in at ot&amp;her hosts:</source>
        <translation>An&amp;meldung auch bei:</translation>
    </message>
    <message>
        <source>Hosts that may have a registry&apos;s login, beside those of its own domain.</source>
        <translation>Hosts, die die Anmeldung einer Registry haben dürfen, neben denen ihrer eigenen Domäne.</translation>
    </message>
    <message>
        <source>Kept on This Computer</source>
        <translation>Auf diesem Rechner aufgehoben</translation>
    </message>
    <message>
        <source>What was read of la&amp;yers:</source>
        <translation>Von &amp;Schichten Gelesenes:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>So that images without an engine are read once. 0 keeps nothing.</source>
        <translation>Damit Abbilder ohne Engine nur einmal gelesen werden. 0 hebt nichts auf.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear what was read of layers</source>
        <translation>Leert, was von Schichten gelesen wurde</translation>
    </message>
    <message>
        <source>It holds no results: the next audit takes longer and finds the same</source>
        <translation>Es enthält keine Ergebnisse: Die nächste Prüfung dauert länger und findet dasselbe</translation>
    </message>
    <message>
        <source>A platform is written as linux/amd64 or linux/arm/v7.</source>
        <translation>Eine Plattform schreibt sich als linux/amd64 oder linux/arm/v7.</translation>
    </message>
    <message>
        <source>“%1” is not in the form REGISTRY=MIRROR, without https://.</source>
        <translation>„%1“ hat nicht die Form REGISTRY=SPIEGEL, ohne https://.</translation>
    </message>
    <message>
        <source>“%1” is not in the form HOST or HOST:PORT, without https://.</source>
        <translation>„%1“ hat nicht die Form HOST oder HOST:PORT, ohne https://.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird geleert…</translation>
    </message>
    <message>
        <source>Nothing is kept now.</source>
        <translation>Jetzt ist nichts aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) now</source>
        <comment>a size</comment>
        <translation>
            <numerusform>%1 von %n Schicht jetzt</numerusform>
            <numerusform>%1 von %n Schichten jetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::LimitsPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>An i&amp;mage:</source>
        <translation>Ein A&amp;bbild:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>To examine all of it, once it is there.</source>
        <translation>Für seine ganze Untersuchung, sobald es da ist.</translation>
    </message>
    <message>
        <source>A Python or &amp;pip:</source>
        <translation>Ein Python oder &amp;pip:</translation>
    </message>
    <message>
        <source>One that hangs costs only its own answer.</source>
        <translation>Eines, das hängt, kostet nur seine eigene Antwort.</translation>
    </message>
    <message>
        <source>A &amp;download:</source>
        <translation>Ein &amp;Download:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Of one image.</source>
        <translation>Eines Abbilds.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Memor&amp;y:</source>
        <translation>&amp;Speicher:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>What needs more is ended.</source>
        <translation>Was mehr braucht, wird beendet.</translation>
    </message>
    <message>
        <source>Pro&amp;cesses:</source>
        <translation>P&amp;rozesse:</translation>
    </message>
    <message>
        <source>At the same time.</source>
        <translation>Gleichzeitig.</translation>
    </message>
    <message>
        <source>O&amp;utput:</source>
        <translation>A&amp;usgabe:</translation>
    </message>
    <message>
        <source>What it may print; the rest is not read.</source>
        <translation>Was er ausgeben darf; der Rest wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A gear&apos;s &amp;start:</source>
        <translation>Start &amp;eines Gears:</translation>
    </message>
    <message>
        <source>To see which Python it starts; 0 starts no gear.</source>
        <translation>Um zu sehen, welches Python es startet; 0 startet kein Gear.</translation>
    </message>
    <message>
        <source>What is a&amp;way:</source>
        <translation>Was &amp;fort ist:</translation>
    </message>
    <message>
        <source>An engine or a registry that does not answer is asked again as long; 0 asks once.</source>
        <translation>Eine Engine oder Registry, die nicht antwortet, wird so lange wieder gefragt; 0 fragt einmal.</translation>
    </message>
</context>
<context>
    <name>gearaudit::LiveResults</name>
    <message>
        <source>Gear Exchange, as audited here</source>
        <translation>Gear Exchange, wie hier geprüft</translation>
    </message>
    <message>
        <source>Sites, as audited here</source>
        <translation>Instanzen, wie hier geprüft</translation>
    </message>
</context>
<context>
    <name>gearaudit::MainWindow</name>
    <message>
        <source>Gear Audit</source>
        <translation>Gear Audit</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save a Copy of the JSON…</source>
        <translation>Kopie des JSON &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Audit &amp;Everything Again…</source>
        <translation>&amp;Alles erneut prüfen …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Check the Engine Again</source>
        <translation>&amp;Engine erneut überprüfen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Gear Audit</source>
        <translation>&amp;Über Gear Audit</translation>
    </message>
    <message>
        <source>Audit everything again?</source>
        <translation>Alles erneut prüfen?</translation>
    </message>
    <message>
        <source>&amp;Audit Everything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <source>About Gear Audit</source>
        <translation>Über Gear Audit</translation>
    </message>
    <message>
        <source>Gear Audit %1</source>
        <translation>Gear Audit %1</translation>
    </message>
    <message>
        <source>Looks into the Docker images of Flywheel gears and lists their Pythons and the packages in them.</source>
        <translation>Sieht in die Docker-Abbilder von Flywheel-Gears hinein und listet die Pythons und deren Pakete auf.</translation>
    </message>
    <message>
        <source>An audit is running. Stop it and quit?</source>
        <translation>Eine Prüfung läuft. Stoppen und beenden?</translation>
    </message>
    <message>
        <source>What has ended is kept; the next audit goes on from there. The window closes as soon as the audit has ended.</source>
        <translation>Was fertig ist, bleibt erhalten; die nächste Prüfung macht dort weiter. Das Fenster schließt sich, sobald die Prüfung beendet ist.</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Open the Results &amp;Folder</source>
        <translation>&amp;Ordner mit den Ergebnissen öffnen</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a path, and the name of another file in its folder</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Every ticked gear is audited, also those that have an answer. A copy of the results so far goes to the folder “archive” beside them. Results of what is not ticked stay.</source>
        <translation>Jedes angekreuzte Gear wird geprüft, auch wenn es dazu schon eine Antwort gibt. Eine Kopie der bisherigen Ergebnisse kommt in den Ordner „archive“ daneben. Ergebnisse von allem, was nicht angekreuzt ist, bleiben.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>%1 is open here, and is not written over. Choose another name.</source>
        <translation>%1 ist hier geöffnet und wird nicht überschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Help &amp;Contents</source>
        <translation>&amp;Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>For the page Gears.</source>
        <translation>Für die Seite Gears.</translation>
    </message>
    <message>
        <source>&amp;Verify an Image…</source>
        <translation>Ein Abbild ü&amp;berprüfen …</translation>
    </message>
    <message>
        <source>Looks into an image by the engine and by its layers, and compares</source>
        <translation>Sieht mit der Engine und an seinen Schichten in ein Abbild und vergleicht</translation>
    </message>
    <message>
        <source>&amp;Update Advisories</source>
        <translation>Schwachstellen a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Fetches what is known of faults in packages</source>
        <translation>Holt, was über Schwachstellen von Paketen bekannt ist</translation>
    </message>
    <message>
        <source>The known faults are there, %1.</source>
        <comment>how old, how many</comment>
        <translation>Die bekannten Schwachstellen sind da, %1.</translation>
    </message>
    <message>
        <source>The database of known faults is gone.</source>
        <translation>Die Datenbank bekannter Schwachstellen ist fort.</translation>
    </message>
    <message>
        <source>What is known of faults is being fetched. Audits and pages go on meanwhile.</source>
        <translation>Was über Schwachstellen bekannt ist, wird geholt. Prüfungen und Seiten gehen unterdessen weiter.</translation>
    </message>
    <message>
        <source>They are being fetched. The settings&apos; page Advisories shows how far that is.</source>
        <translation>Sie werden geholt. Die Seite Schwachstellen der Einstellungen zeigt, wie weit das ist.</translation>
    </message>
    <message>
        <source>%1 does not count there any more.</source>
        <comment>a fault</comment>
        <translation>%1 zählt dort nicht mehr.</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Se&amp;iten</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nächs&amp;ter Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>“%1” has changed since it was read.</source>
        <translation>„%1“ hat sich seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The audit has ended</source>
        <translation>Die Prüfung ist beendet</translation>
    </message>
</context>
<context>
    <name>gearaudit::MistakePopover</name>
    <message>
        <source>Did you mean %1? (Alt+Return)</source>
        <comment>a filter</comment>
        <translation>Meinten Sie %1? (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Meldung wegräumen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBell</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeList</name>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
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
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No gears match</source>
        <translation>Keine Gears passen</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>A shorter filter shows more.</source>
        <translation>Ein kürzerer Filter zeigt mehr.</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells how they divide.</source>
        <translation>Sobald ein Bericht Gears enthält, zeigt diese Seite, wie sie sich verteilen.</translation>
    </message>
    <message numerus="yes">
        <source>run a Python past its end of life</source>
        <translation>
            <numerusform>startet ein nicht mehr unterstütztes Python</numerusform>
            <numerusform>starten ein nicht mehr unterstütztes Python</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contain a Python past its end of life</source>
        <translation>
            <numerusform>enthält ein nicht mehr unterstütztes Python</numerusform>
            <numerusform>enthalten ein nicht mehr unterstütztes Python</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a flywheel-sdk behind their site</source>
        <translation>
            <numerusform>hat ein flywheel-sdk, das älter ist als seine Instanz</numerusform>
            <numerusform>haben ein flywheel-sdk, das älter ist als ihre Instanz</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>are shown as an earlier audit found them</source>
        <translation>werden so gezeigt, wie eine frühere Prüfung sie fand</translation>
    </message>
    <message>
        <source>start something known to be exploited</source>
        <translation>starten etwas, das bekanntermaßen ausgenutzt wird</translation>
    </message>
    <message>
        <source>The last year&apos;s audits</source>
        <translation>Die Prüfungen des letzten Jahres</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>starten ein Python am Ende seiner Lebenszeit</translation>
    </message>
    <message>
        <source>Nothing changed since the audit before</source>
        <translation>Seit der Prüfung davor hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesModel</name>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>How many of the gears start a Python that has it</source>
        <translation>Wie viele der Gears ein Python starten, das es hat</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Bekannte Schwachstellen</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>No packages match</source>
        <translation>Keine Pakete passen</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Noch keine Pakete</translation>
    </message>
    <message>
        <source>What the filter shows has no packages. A shorter filter shows more.</source>
        <translation>Was der Filter zeigt, hat keine Pakete. Ein kürzerer Filter zeigt mehr.</translation>
    </message>
    <message>
        <source>Packages are listed here as soon as a report has some.</source>
        <translation>Pakete erscheinen hier, sobald ein Bericht welche enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Return or a double click filters by one, or shows a gear.</source>
        <comment>packages, versions</comment>
        <translation>%1 in %2. Eingabetaste oder Doppelklick filtert danach oder zeigt ein Gear.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gearaudit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>gearaudit::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>gearaudit::Popover</name>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, known to be exploited</source>
        <translation>%1, bekanntermaßen ausgenutzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>It mends</source>
        <translation>Es behebt</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
</context>
<context>
    <name>gearaudit::RemediesPage</name>
    <message>
        <source>Put together by</source>
        <translation>Zusammengefasst nach</translation>
    </message>
    <message>
        <source>What mends most</source>
        <translation>Was am meisten behebt</translation>
    </message>
    <message>
        <source>By base image</source>
        <translation>Nach Basis-Abbild</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>Nach Gear</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Nach Paket</translation>
    </message>
    <message>
        <source>Rebuild First</source>
        <translation>Zuerst neu bauen</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing is known of faults yet</source>
        <translation>Über Schwachstellen ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>With a database of known faults this page tells what to rebuild first: which new base image or which version of a package mends most.
It is fetched once, about 30 MB, and everything else works without a network.</source>
        <translation>Mit einer Datenbank bekannter Schwachstellen sagt diese Seite, was zuerst neu zu bauen ist: welches neue Basis-Abbild oder welche Version eines Pakets am meisten behebt.
Sie wird einmal geholt, etwa 30 MB, und alles andere geht ohne Netz.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells what to do about them.</source>
        <translation>Sobald ein Bericht Gears hat, sagt diese Seite, was mit ihnen zu tun ist.</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>Es gibt nichts zu beheben</translation>
    </message>
    <message>
        <source>No fault is known of what the filter shows.</source>
        <translation>Zu dem, was der Filter zeigt, ist keine Schwachstelle bekannt.</translation>
    </message>
    <message>
        <source>&amp;Get Advisories</source>
        <translation>Schwachstellen h&amp;olen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
</context>
<context>
    <name>gearaudit::ResultsModel</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1 has changed since it was read. Read it again.</source>
        <translation>%1 hat sich seit dem Lesen geändert. Neu lesen.</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>a file</comment>
        <translation>%1, wird gelesen …</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a moment</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Could not be audited: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Shows these gears, each with the reason</source>
        <translation>Zeigt diese Gears, jedes mit dem Grund</translation>
    </message>
</context>
<context>
    <name>gearaudit::RowMenu</name>
    <message>
        <source>Show &amp;Only</source>
        <translation>Nur &amp;das zeigen</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Ausschließen</translation>
    </message>
    <message>
        <source>Show in &amp;Gears</source>
        <translation>In &amp;Gears zeigen</translation>
    </message>
    <message>
        <source>Compare &amp;Versions</source>
        <translation>&amp;Versionen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Name and Version</source>
        <translation>&amp;Name und Version</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
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
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Not A&amp;ffected…</source>
        <translation>Nicht &amp;betroffen…</translation>
    </message>
</context>
<context>
    <name>gearaudit::RunStatus</name>
    <message>
        <source>Progress of the audit</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Ends the audit; finished gears are kept</source>
        <translation>Beendet die Prüfung; fertige Gears bleiben erhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>gearaudit::SaveCopies</name>
    <message>
        <source>Save a Copy of the JSON</source>
        <translation>Kopie des JSON speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Copies of Both JSON Files in a Folder</source>
        <translation>Kopien beider JSON-Dateien in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Replace what is in the folder?</source>
        <translation>Ersetzen, was im Ordner ist?</translation>
    </message>
    <message>
        <source>In it there is already: %1.</source>
        <translation>Darin gibt es schon: %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>gearaudit::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A filter needs a name. It keeps the one it had.</source>
        <translation>Ein Filter braucht einen Namen. Er behält den bisherigen.</translation>
    </message>
    <message>
        <source>Another filter has this name already. Choose a different one.</source>
        <translation>Ein anderer Filter heißt schon so. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>gearaudit::SelectionFollower</name>
    <message>
        <source>Copy Selected &amp;Text</source>
        <translation>Ausgewählten Te&amp;xt kopieren</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingNumbers</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is saved yet: see what is marked above.</source>
        <translation>Noch ist nichts gespeichert: siehe die markierten Stellen oben.</translation>
    </message>
    <message>
        <source>The keys are being stored. The keychain may ask for its password in a window of its own.</source>
        <translation>Die Schlüssel werden gespeichert. Der Schlüsselbund fragt vielleicht in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet: see above.</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert: siehe oben.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates is being read; what you entered is saved after that.</source>
        <translation>Die Datei mit den vertrauten Zertifikaten wird gelesen; danach wird das Eingegebene gespeichert.</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsNavigation</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page of the settings, a setting</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideBar</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open a file with results</source>
        <translation>Eine Datei mit Ergebnissen öffnen</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Ergebn&amp;isse</translation>
    </message>
    <message>
        <source>Add a source, in the settings</source>
        <translation>Eine Quelle hinzufügen, in den Einstellungen</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>Öffnet die Einstellungen</translation>
    </message>
    <message>
        <source>T&amp;o Audit</source>
        <translation>Z&amp;u prüfen</translation>
    </message>
    <message>
        <source>To Audit</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Compare With %1</source>
        <comment>a site or a file</comment>
        <translation>Vergleichen mit %1</translation>
    </message>
    <message>
        <source>There is nothing to compare this with</source>
        <translation>Es gibt nichts, womit sich das vergleichen ließe</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideChooser</name>
    <message>
        <source>%1: results</source>
        <comment>a side</comment>
        <translation>%1: Ergebnisse</translation>
    </message>
    <message>
        <source>%1: site</source>
        <comment>a side</comment>
        <translation>%1: Instanz</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a side</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose results</source>
        <translation>Ergebnisse wählen</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Instanzen</translation>
    </message>
</context>
<context>
    <name>gearaudit::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Registries are signed in to by the container engine, in a terminal. This program sees no password; it uses the login that is kept there. Then audit these gears again.</source>
        <translation>Bei Registrys meldet sich die Container-Engine an, in einem Terminal. Dieses Programm sieht kein Passwort; es verwendet die Anmeldung, die dort aufbewahrt ist. Danach diese Gears erneut prüfen.</translation>
    </message>
    <message>
        <source>The command for %1</source>
        <translation>Der Befehl für %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Den Befehl für %1 kopieren</translation>
    </message>
</context>
<context>
    <name>gearaudit::SourcesModel</name>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (never audited)</source>
        <comment>a site&apos;s name</comment>
        <translation>%1 (nie geprüft)</translation>
    </message>
    <message>
        <source>Never audited</source>
        <translation>Nie geprüft</translation>
    </message>
</context>
<context>
    <name>gearaudit::Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Meldung wegräumen</translation>
    </message>
</context>
<context>
    <name>gearaudit::VerifyDialog</name>
    <message>
        <source>Verify an Image</source>
        <translation>Ein Abbild überprüfen</translation>
    </message>
    <message>
        <source>./run, unless the manifest names another</source>
        <translation>./run, wenn das Manifest keinen anderen nennt</translation>
    </message>
    <message>
        <source>What both ways found</source>
        <translation>Was beide Wege fanden</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Abbild:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>Looks into the image by the container engine and by its layers, and tells where the two differ. Nothing is recorded.</source>
        <translation>Sieht mit der Container-Engine und an seinen Schichten in das Abbild und sagt, worin sich beide unterscheiden. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>Überprü&amp;fen</translation>
    </message>
</context>
</TS>
