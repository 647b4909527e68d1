<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessibilityText</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>AdvisoriesFile</name>
    <message numerus="yes">
        <source>The known faults are %n days old. “gear-audit advisories update” fetches newer ones.</source>
        <translation>
            <numerusform>Las vulnerabilidades conocidas tienen %n día. «gear-audit advisories update» obtiene otras más recientes.</numerusform>
            <numerusform>Las vulnerabilidades conocidas tienen %n días. «gear-audit advisories update» obtiene otras más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one, and “gear-audit advisories import FILE…” makes one of files.</source>
        <translation>Todavía no hay una base de vulnerabilidades conocidas. «gear-audit advisories update» obtiene una, y «gear-audit advisories import ARCHIVO…» la crea a partir de archivos.</translation>
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
        <translation>Uso: gear-audit advisories update | import ARCHIVO… | status | remove

Mantiene la base de vulnerabilidades conocidas de los paquetes de PyPI, de la que se sirven
los filtros, las exportaciones, las comprobaciones y la ventana. No se obtiene nada que no se
pida.

  update           obtener lo que ha cambiado, de las direcciones de los ajustes
  import ARCHIVO…  tomar archivos en su lugar, en un equipo sin red: el zip de OSV para PyPI,
                   una carpeta de avisos, la lista de CISA (JSON), las puntuaciones de FIRST
                   (csv.gz); se distinguen por su contenido
  status           mostrar su antigüedad, su procedencia y su contenido
  remove           eliminarla de este equipo

Opciones:
  -h, --help       mostrar este texto

Estado de salida: 0 hecho, 1 no se pudo obtener una parte, o no hay base de datos, 2 uso
incorrecto, 3 no se pudo hacer nada, 130 interrumpido.
</translation>
    </message>
    <message>
        <source>What is there is the newest.</source>
        <translation>Lo que hay es lo más reciente.</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. “gear-audit advisories update” fetches one.</source>
        <translation>Todavía no hay una base de vulnerabilidades conocidas. «gear-audit advisories update» obtiene una.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardadas en %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminadas.</translation>
    </message>
    <message>
        <source>say which FILE to take.</source>
        <translation>indique el ARCHIVO que se debe tomar.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>“%1” is not a command for the known faults.</source>
        <translation>«%1» no es una orden para las vulnerabilidades conocidas.</translation>
    </message>
</context>
<context>
    <name>AdvisoryText</name>
    <message>
        <source>OSV’s records</source>
        <translation>avisos de OSV</translation>
    </message>
    <message>
        <source>CISA’s list of exploited vulnerabilities</source>
        <translation>lista de vulnerabilidades explotadas de CISA</translation>
    </message>
    <message>
        <source>FIRST’s scores</source>
        <translation>puntuaciones de FIRST</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>de hace %n día</numerusform>
            <numerusform>de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Known faults: %1, of %2, %3</source>
        <translation>Vulnerabilidades conocidas: %1, del %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %3, fetched %4 from %5</source>
        <comment>source, count, date, date, address</comment>
        <translation>%1: %L2 del %3, obtenido el %4 de %5</translation>
    </message>
    <message>
        <source>They are more than two weeks old: what has become known since is missing.</source>
        <translation>Tienen más de dos semanas: falta lo que se ha conocido desde entonces.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo: %1</translation>
    </message>
    <message>
        <source>Fetching %1, %2</source>
        <comment>what, bytes</comment>
        <translation>Obteniendo: %1, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>Reading %1, %L2</source>
        <comment>what, how many</comment>
        <translation>Leyendo: %1, %L2</translation>
    </message>
    <message>
        <source>Putting them together</source>
        <translation>Reuniendo los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and were passed over:</source>
        <translation>
            <numerusform>%n aviso no se pudo leer y se omitió:</numerusform>
            <numerusform>%n avisos no se pudieron leer y se omitieron:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditArguments</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» no se espera aquí.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>indique qué auditar: --exchange CARPETA-O-URL, --instance NOMBRE o --all-instances.</translation>
    </message>
    <message>
        <source>--inspect takes one of %1, not “%2”.</source>
        <translation>--inspect admite uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 16, not “%1”.</source>
        <translation>--jobs admite un número del 1 al 16, no «%1».</translation>
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
        <translation>Uso: gear-audit audit FUENTE… [opciones]

Audita cada gear que aún no tiene respuesta y guarda el resultado en la carpeta de trabajo:
exchange_master_json.json para un Gear Exchange, instance_master_json.json para instancias.
Los gears que no se pudieron auditar se intentan de nuevo en la siguiente ejecución.

Fuentes, una o varias:
  --exchange CARPETA-O-URL  una carpeta que contiene gears/ORGANIZACIÓN/*.json, o la
                            dirección de un repositorio git con una carpeta así
  --instance NOMBRE         una instancia de «gear-audit instances list»; se puede repetir
  --all-instances           todas las instancias activadas

Opciones:
  --all-versions            todas las versiones de los gears de una instancia, no solo la
                            más reciente
  --workdir CARPETA         dónde se guarda el resultado (predeterminado: %1)
  --only PATRÓN             solo los gears cuyo ORGANIZACIÓN/NOMBRE coincide, como
                            «flywheel/dicom-*»; se puede repetir
  --shard I/N               solo la parte I de N partes iguales, como 2/4, para otras tantas
                            máquinas; «gear-audit merge» reúne los resultados. Las versiones
                            de un gear están en una misma parte
  --jobs N                  imágenes examinadas a la vez, de 1 a 16
  --refresh                 conservar el resultado anterior en archive/ y auditar de nuevo
                            lo que eligen estas opciones; el resto se queda
  --inspect FORMA           cómo se examinan las imágenes. docker: iniciadas una vez por un
                            motor; layers: leídas capa por capa donde están, sin motor;
                            both: ambas, y comparadas; auto, lo predeterminado: con el
                            motor, y por las capas donde no lo hay o no puede
  --engine PROGRAMA         docker o podman, o la ruta de uno
  --json                    el progreso como una línea de JSON por suceso en la salida
                            estándar, para programas; «gear-audit schema progress» las describe
  --quiet                   no decir más que lo que falló, y cómo terminó
  -h, --help                mostrar este texto

El progreso y los mensajes van a la salida de errores; la ruta del resultado se escribe en la
salida estándar. Ctrl-C detiene; lo terminado se conserva.

Estado de salida: 0 cada gear tiene una respuesta, 1 algunos no se pudieron auditar, 2 uso
incorrecto, 3 no se pudo ejecutar nada, 130 interrumpido.
</translation>
    </message>
    <message>
        <source>--shard takes a part and how many there are, such as 2/4, not “%1”.</source>
        <translation>--shard admite una parte y cuántas hay, como 2/4, no «%1».</translation>
    </message>
</context>
<context>
    <name>AuditCommandText</name>
    <message>
        <source> (kept: %1)</source>
        <comment>Pythons of version 0.9</comment>
        <translation> (conservado: %1)</translation>
    </message>
    <message>
        <source>No gear matches --only %1.</source>
        <translation>Ningún gear coincide con --only %1.</translation>
    </message>
    <message>
        <source>Not audited:</source>
        <translation>No auditados:</translation>
    </message>
    <message>
        <source>There is no enabled instance. Add one with “gear-audit instances add”.</source>
        <translation>No hay ninguna instancia activada. Añada una con «gear-audit instances add».</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>No hay ninguna instancia «%1». Vea «gear-audit instances list».</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Looking for the image</source>
        <translation>Buscando la imagen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Desempaquetando</translation>
    </message>
    <message>
        <source>Waiting to be examined</source>
        <translation>A la espera de examen</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Removing the image</source>
        <translation>Eliminando la imagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>El motor de contenedores</translation>
    </message>
    <message>
        <source>%1 does not answer. The gears that need it wait; it is asked again in %2.</source>
        <translation>%1 no responde. Los gears que lo necesitan esperan; se volverá a preguntar dentro de %2.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 vuelve a responder.</translation>
    </message>
    <message>
        <source>%1 has not answered for as long as it may be waited for. The gears that need it could not be audited; the next audit tries them again.</source>
        <translation>%1 no ha respondido en el plazo de espera permitido. Los gears que lo necesitan no se pudieron auditar; la próxima auditoría lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation>La auditoría se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was left to audit.</source>
        <translation>No quedaba nada por auditar.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) audited.</source>
        <translation>
            <numerusform>%n gear auditado.</numerusform>
            <numerusform>%n gears auditados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) had an answer already.</source>
        <translation>
            <numerusform>%n gear ya tenía una respuesta.</numerusform>
            <numerusform>%n gears ya tenían una respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) could not be audited.</source>
        <translation>
            <numerusform>%n gear no se pudo auditar.</numerusform>
            <numerusform>%n gears no se pudieron auditar.</numerusform>
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
        <translation>Uso: gear-audit cache status | clear

Lo que se leyó de las capas de las imágenes se guarda en este equipo, para no obtener de nuevo
una capa que tienen varias imágenes o que no ha cambiado. No contiene resultados: sin ello la
próxima auditoría tarda más y encuentra lo mismo.

  status         mostrar dónde está y lo que ocupa
  clear          eliminarlo

Opciones:
  -h, --help     mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto, 3 algo de ello no se pudo eliminar.
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>“%1” is not a command for the cache.</source>
        <translation>«%1» no es una orden para la caché.</translation>
    </message>
    <message>
        <source>Cleared: %1.</source>
        <translation>Vaciado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n layer(s)</source>
        <translation>
            <numerusform>%1: %2, %n capa</numerusform>
            <numerusform>%1: %2, %n capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Version of the gear</source>
        <translation>Versión del gear</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image built anew</source>
        <translation>Imagen reconstruida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>Compatible con el SDK</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python in use</source>
        <translation>Python en uso</translation>
    </message>
    <message>
        <source>pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>Vulnerabilidad conocida</translation>
    </message>
    <message>
        <source>Known since the database is newer</source>
        <translation>Conocida desde que la base es más reciente</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value at all</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>fits the site&apos;s release</source>
        <translation>acorde con la versión del sitio</translation>
    </message>
    <message>
        <source>behind the site&apos;s release</source>
        <translation>por detrás de la versión del sitio</translation>
    </message>
    <message>
        <source>ahead of the site&apos;s release</source>
        <translation>por delante de la versión del sitio</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>en fin de vida</translation>
    </message>
    <message>
        <source>past its end of life since %1</source>
        <comment>a date</comment>
        <translation>en fin de vida desde el %1</translation>
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
        <translation>Uso: gear-audit check ARCHIVO… [opciones]

Aplica reglas a resultados, para un pipeline: qué inician los gears que se sabe peligroso, en
fin de vida o atrasado. Sin --policy las reglas son las que muestra --default.

Opciones:
  --policy ARCHIVO   sus propias reglas: cada una un nombre, un filtro, un nivel y una frase
  --ignore ARCHIVO   evaluaciones de vulnerabilidades, o un documento OpenVEX, además del que
                     está junto a los resultados
  --advisories ARCHIVO
                     otra base de vulnerabilidades conocidas
  --format FORMATO   text (predeterminado), json, sarif o junit
  --default          mostrar las reglas predeterminadas, para empezar las suyas
  -h, --help         mostrar este texto

Estado de salida: 0 no se incumple ninguna regla del nivel «error», 1 se incumple alguna, 2 uso
incorrecto, o no se puede leer una regla, una evaluación o la base que una regla necesita, 3 los
resultados no se pueden leer.
</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>passed  %1</source>
        <translation>superada  %1</translation>
    </message>
    <message>
        <source>%1  %2: %3 %4</source>
        <comment>level, rule, 12 gears, sentence</comment>
        <translation>%1  %2: %3 %4</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>say which FILE with results to check.</source>
        <translation>indique el ARCHIVO con resultados que se debe comprobar.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1”: files are opened in the window, which takes no options.</source>
        <translation>«%1»: los archivos se abren en la ventana, que no admite opciones.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file with results.</source>
        <translation>«%1» es una carpeta, no un archivo con resultados.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» no es una orden.</translation>
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
        <translation>Uso: gear-audit                  abrir la ventana
     gear-audit ARCHIVO…         abrir la ventana con archivos de resultados
     gear-audit ORDEN …          trabajar en el terminal

Indica qué gears contienen qué Pythons y qué paquetes, examinando sus imágenes Docker.

Órdenes:
  audit      auditar los gears de instancias y de un Exchange, y guardar el resultado en JSON
  instances  añadir, listar, eliminar, probar e importar las instancias de Flywheel
  query      encontrar gears, Pythons y paquetes en los resultados
  diff       indicar qué cambió entre dos resultados, o qué difiere entre dos sitios
  fixes      indicar qué reconstruir primero, según las vulnerabilidades que corrige
  export     escribir resultados como CSV, CycloneDX, requirements o JSON
  verify     examinar imágenes con el motor y por sus capas, y comparar
  check      aplicar reglas a resultados, para un pipeline: text, JSON, SARIF, JUnit
  advisories obtener, importar, mostrar o eliminar las vulnerabilidades conocidas
  history    mostrar en cifras qué dio cada auditoría
  merge      reunir los resultados de varias carpetas
  generate   mostrar un archivo para que Slurm o Kubernetes ejecuten una auditoría por partes
  schema     mostrar el JSON Schema de lo que escribe el programa
  cache      mostrar o vaciar lo que se guarda de las capas para la próxima auditoría
  help       mostrar una página de la ayuda, como «gear-audit help filter»

Opciones:
  -h, --help       mostrar este texto; «gear-audit ORDEN --help» explica más
  -v, --version    mostrar la versión

Estado de salida: 0 hecho, 1 algunos gears no se pudieron auditar, o no se encontró nada, 2 uso
incorrecto, 3 no se pudo ejecutar nada, 130 interrumpido.
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
Vea «%2 --help».
</translation>
    </message>
</context>
<context>
    <name>CommandWordsText</name>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 admite %2, no «%3».</translation>
    </message>
</context>
<context>
    <name>CompareSources</name>
    <message>
        <source>%1, until %2</source>
        <comment>a report and a date</comment>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>the key of a device</source>
        <translation>la clave de un dispositivo</translation>
    </message>
    <message>
        <source>%1, a device</source>
        <translation>%1, un dispositivo</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrador</translation>
    </message>
    <message>
        <source>a user, not an administrator</source>
        <translation>un usuario, no un administrador</translation>
    </message>
    <message>
        <source>%1, an administrator</source>
        <translation>%1, administrador</translation>
    </message>
    <message>
        <source>%1, not an administrator</source>
        <translation>%1, no administrador</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, and whether this computer is on the right network or VPN.</source>
        <translation>Compruebe que la dirección no tenga errores y que este equipo esté en la red o VPN correcta.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check the network or VPN, and test again.</source>
        <translation>Compruebe la red o la VPN y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, name the file with its certificate in the settings. The key is not sent to a site that cannot prove who it is.</source>
        <translation>Compruebe la dirección. Si el sitio tiene su propia autoridad, indique en los ajustes el archivo con su certificado. La clave no se envía a un sitio que no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Flywheel does.</source>
        <translation>%1 responde, pero no como lo hace Flywheel.</translation>
    </message>
    <message>
        <source>Check the address: it is that of the page where you log in to Flywheel.</source>
        <translation>Compruebe la dirección: es la de la página donde inicia sesión en Flywheel.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address.</source>
        <translation>%1 redirige las solicitudes a otra dirección.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the site has moved, enter its new address.</source>
        <translation>La clave no se envió allí. Si el sitio se ha trasladado, introduzca su nueva dirección.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 no acepta más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>Wait some minutes, and test again.</source>
        <translation>Espere unos minutos y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed.</source>
        <translation>La respuesta de %1 es mayor de lo permitido.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 no acepta la clave.</translation>
    </message>
    <message>
        <source>It may have expired, or be a key of another site. Make a new one on your profile page there, and enter it instead.</source>
        <translation>Puede que haya caducado o que sea de otro sitio. Cree una nueva en su página de perfil e introdúzcala en su lugar.</translation>
    </message>
    <message>
        <source>The user of this key is disabled or unknown.</source>
        <translation>El usuario de esta clave está desactivado o es desconocido.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable it.</source>
        <translation>Pida a un administrador del sitio que lo active.</translation>
    </message>
    <message>
        <source>The user of this key has no permission for that.</source>
        <translation>El usuario de esta clave no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for it.</source>
        <translation>Pídalo a un administrador del sitio.</translation>
    </message>
    <message>
        <source>The container engine cannot reach the registry %1.</source>
        <translation>El motor de contenedores no puede acceder al registro %1.</translation>
    </message>
    <message>
        <source>Check the network or VPN of the computer that the engine runs on. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>Compruebe la red o la VPN del equipo en el que funciona el motor. Los gears cuyas imágenes están en otro lugar se pueden auditar de todos modos.</translation>
    </message>
    <message>
        <source>The container engine does not trust the certificate of the registry %1.</source>
        <translation>El motor de contenedores no confía en el certificado del registro %1.</translation>
    </message>
    <message>
        <source>The engine has certificates of its own. Give it that of the site&apos;s authority; for Docker on Linux in /etc/docker/certs.d/%1/ca.crt.</source>
        <translation>El motor tiene sus propios certificados. Dele el de la autoridad del sitio; para Docker en Linux, en /etc/docker/certs.d/%1/ca.crt.</translation>
    </message>
    <message>
        <source>The registry of %1 does not accept the login.</source>
        <translation>El registro de %1 no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check that the user name is the one you log in with. Gears whose images are elsewhere can be audited all the same.</source>
        <translation>Compruebe que el nombre de usuario sea con el que inicia sesión. Los gears cuyas imágenes están en otro lugar se pueden auditar de todos modos.</translation>
    </message>
    <message>
        <source>The login was not tried: this container engine cannot try one alone.</source>
        <translation>No se intentó iniciar sesión: este motor de contenedores no puede probarlo por separado.</translation>
    </message>
    <message>
        <source>An audit logs in all the same when it downloads an image.</source>
        <translation>Una auditoría inicia sesión de todos modos cuando descarga una imagen.</translation>
    </message>
    <message>
        <source>The login was not tried: the container engine is not ready.</source>
        <translation>No se intentó iniciar sesión: el motor de contenedores no está listo.</translation>
    </message>
    <message>
        <source>See under General what is missing.</source>
        <translation>En General se indica qué falta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Asking for the release…</source>
        <translation>Preguntando la versión…</translation>
    </message>
    <message>
        <source>Asking whose key it is…</source>
        <translation>Preguntando de quién es la clave…</translation>
    </message>
    <message>
        <source>Counting the gears…</source>
        <translation>Contando los gears…</translation>
    </message>
    <message>
        <source>Logging in to the registry…</source>
        <translation>Iniciando sesión en el registro…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>Flywheel, of an unknown release</source>
        <translation>Flywheel, de versión desconocida</translation>
    </message>
    <message>
        <source>Flywheel %1</source>
        <translation>Flywheel %1</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>El inicio de sesión funciona.</translation>
    </message>
    <message>
        <source>The login to %1 works.</source>
        <translation>El inicio de sesión en %1 funciona.</translation>
    </message>
</context>
<context>
    <name>DetailsDocument</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <comment>a filter</comment>
        <translation>Mostrar solo %1</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>version, standing (release)</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>yes, with a read-only API key</source>
        <translation>sí, con una clave de API de solo lectura</translation>
    </message>
    <message>
        <source>mended until %1</source>
        <comment>a date</comment>
        <translation>corregido hasta el %1</translation>
    </message>
    <message>
        <source>the gear runs it</source>
        <translation>lo usa el gear</translation>
    </message>
    <message>
        <source>its packages are not known</source>
        <translation>no se conocen sus paquetes</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>Compatible con el SDK</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>Mantenedor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>known by watching it start</source>
        <translation>se sabe por haberlo observado al iniciarse</translation>
    </message>
    <message>
        <source>known by reading its command</source>
        <translation>se sabe por haber leído su orden</translation>
    </message>
    <message>
        <source>known by watching it start and by reading its command</source>
        <translation>se sabe por haberlo observado al iniciarse y por haber leído su orden</translation>
    </message>
    <message>
        <source>known by watching it start; reading its command told %1</source>
        <translation>se sabe por haberlo observado al iniciarse; la lectura de su orden indicaba %1</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Of the image</source>
        <translation>De la imagen</translation>
    </message>
    <message>
        <source>Of the digest</source>
        <translation>Del digest</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Site&apos;s release</source>
        <translation>Versión del sitio</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>Examinado por</translation>
    </message>
    <message>
        <source>Two ways found</source>
        <translation>Dos vías encontraron</translation>
    </message>
    <message>
        <source>Python it starts</source>
        <translation>Python que inicia</translation>
    </message>
    <message>
        <source>Script it runs</source>
        <translation>Script que ejecuta</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construida sobre</translation>
    </message>
    <message>
        <source>With the digest</source>
        <translation>Con el digest</translation>
    </message>
    <message>
        <source>Manifest also names</source>
        <translation>El manifest también nombra</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Pythons</source>
        <translation>Pythons</translation>
    </message>
    <message>
        <source>Found in the image</source>
        <translation>Encontrados en la imagen</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>The gear runs it</source>
        <translation>Lo usa el gear</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Dates from</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>source, day</comment>
        <translation>%1, a fecha de %2</translation>
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
        <translation>Lista</translation>
    </message>
    <message>
        <source>Packages that %1 lists</source>
        <translation>Paquetes que lista %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Editable</source>
        <translation>Editable</translation>
    </message>
    <message>
        <source>Brought by layer</source>
        <translation>Aportado por la capa</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>what is written beside it, without a pip</source>
        <translation>lo que está escrito al lado, sin pip</translation>
    </message>
    <message>
        <source>Packages, by what is written beside them</source>
        <translation>Paquetes, según lo que está escrito al lado</translation>
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
        <translation>%1 % en 30 días, según el EPSS de FIRST</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Explotada</translation>
    </message>
    <message>
        <source>yes, CISA knows of attacks</source>
        <translation>sí, CISA tiene noticia de ataques</translation>
    </message>
    <message>
        <source>Likely to be</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Corregida en</translation>
    </message>
    <message>
        <source>no version that is known</source>
        <translation>ninguna versión conocida</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>%1 was judged, and counts again</source>
        <comment>a fault</comment>
        <translation>%1 fue evaluada y vuelve a contar</translation>
    </message>
    <message>
        <source>%1 does not count here</source>
        <comment>a fault</comment>
        <translation>%1 no cuenta aquí</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>What is known of faults</source>
        <translation>Qué se sabe de las vulnerabilidades</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Newer ones</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>explotación conocida</translation>
    </message>
    <message>
        <source>%1 ends them</source>
        <comment>a version</comment>
        <translation>%1 las corrige</translation>
    </message>
    <message>
        <source>no version is known that ends them</source>
        <translation>no se conoce ninguna versión que las corrija</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <source>its version is none that faults are known by</source>
        <translation>las vulnerabilidades no se conocen por versiones como la suya</translation>
    </message>
    <message>
        <source>may be patched by the distribution, which installed this package</source>
        <translation>puede que la haya corregido la distribución, que instaló este paquete</translation>
    </message>
    <message>
        <source>the package itself is an attack: remove it</source>
        <translation>el propio paquete es un ataque: elimínelo</translation>
    </message>
    <message>
        <source>no version is known that ends them all</source>
        <translation>no se conoce ninguna versión que las corrija todas</translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 las corrige todas</translation>
    </message>
    <message>
        <source>Known faults in what the gear starts</source>
        <translation>Vulnerabilidades conocidas en lo que el gear inicia</translation>
    </message>
    <message>
        <source>Known faults in the image besides</source>
        <translation>Vulnerabilidades conocidas en el resto de la imagen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>version, the file that tells</comment>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <source>Conda, %1</source>
        <comment>a channel</comment>
        <translation>Conda, %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer&apos;s number, the command that made it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En sitios</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lo inician</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>The gear starts</source>
        <translation>El gear inicia</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>No se pudieron auditar</translation>
    </message>
    <message>
        <source>Packages with known faults</source>
        <translation>Paquetes con vulnerabilidades conocidas</translation>
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
        <translation>Uso: gear-audit diff ANTERIOR NUEVO [opciones]
     gear-audit diff ARCHIVO [opciones]

Indica en qué difieren dos resultados: gears nuevos, desaparecidos, de otra versión, imagen o
estado, y en cada Python los paquetes nuevos, desaparecidos, más recientes o más antiguos. Lo
que comparten muchos gears se dice una vez, con los gears debajo. De un solo ARCHIVO indica qué
cambió desde el resultado anterior más reciente de la carpeta archive que está al lado.

ANTERIOR y NUEVO son master JSON, o ARCHIVO::SITIO para un sitio de un archivo. Los gears se
comparan con los del mismo sitio; si ambos no tienen ningún sitio en común, con los del mismo
nombre, de modo que un sitio se puede comparar con otro o con el Exchange:

  gear-audit diff instance_master_json.json::one instance_master_json.json::two
  gear-audit diff instance_master_json.json::one exchange_master_json.json \
             --in-both --only version

Opciones:
  --format FORMATO text (predeterminado), json o csv
  --exit-code      terminar con 1 si hay diferencias
  --in-both        omitir los gears que solo tiene un lado
  --only PALABRAS  solo algunos cambios, como up,version: cómo cambió y qué, con comas
                   entre las palabras de abajo
  --advisories ARCHIVO
                   las vulnerabilidades conocidas que se usan, en lugar de las de «gear-audit
                   advisories»; si las hay, se indican las que vinieron y se fueron
  --advisories-before ARCHIVO
                   las que se conocían en el momento de ANTERIOR: lo que está en ambos y no se
                   conocía entonces se indica como known-fault
  -h, --help       mostrar este texto

Palabras para --only:
  %1
  %2

Signos en el texto: + nuevo, - desaparecido, ^ una versión posterior, v una anterior, ~ otra cosa.
El JSON es {&quot;gears&quot;: [{&quot;change&quot;, &quot;site&quot;, &quot;gear&quot;, &quot;before&quot;, &quot;after&quot;, &quot;changes&quot;}],
&quot;shared&quot;: [{&quot;gears&quot;, &quot;changes&quot;}], &quot;same&quot;: número}.

Estado de salida: 0 comparado, 1 hay diferencias (con --exit-code), 2 uso incorrecto, 3 un
archivo no se puede leer, o el resultado no se pudo escribir.
</translation>
    </message>
    <message>
        <source>say what to compare: OLD and NEW, or one FILE.</source>
        <translation>indique qué comparar: ANTERIOR y NUEVO, o un solo ARCHIVO.</translation>
    </message>
    <message>
        <source>only two can be compared: OLD and NEW.</source>
        <translation>solo se pueden comparar dos: ANTERIOR y NUEVO.</translation>
    </message>
    <message>
        <source>--only takes %1, not “%2”.</source>
        <translation>--only admite %1, no «%2».</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>There is no site “%1” in %2. It has: %3.</source>
        <translation>No hay ningún sitio «%1» en %2. Contiene: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no earlier result of %1 to compare it with. “gear-audit audit --refresh” keeps one in the folder archive beside it.</source>
        <translation>No hay ningún resultado anterior de %1 con el que compararlo. «gear-audit audit --refresh» guarda uno en la carpeta archive que está al lado.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>a file</comment>
        <translation>Desde %1:</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>Diferentes: %1. Iguales: %2.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>%1 is ready, %2 free for images</source>
        <translation>%1 está listo, %2 libres para imágenes</translation>
    </message>
    <message>
        <source>It is not known yet whether Docker is ready</source>
        <translation>Aún no se sabe si Docker está listo</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Buscando Docker…</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>No se encontró %1</translation>
    </message>
    <message>
        <source>Install Docker or Podman. Then check again.</source>
        <translation>Instale Docker o Podman. Después compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is installed, but not running</source>
        <translation>%1 está instalado, pero no en marcha</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or run “sudo systemctl start docker” in a terminal. Then check again.</source>
        <translation>Inicie Docker Desktop, o ejecute «sudo systemctl start docker» en un terminal. Después compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not use %1 yet</source>
        <translation>Todavía no tiene permiso para usar %1</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” in a terminal, log out and in again. Then check again.</source>
        <translation>Ejecute «sudo usermod -aG docker $USER» en un terminal, cierre la sesión y vuelva a iniciarla. Después compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 no funciona</translation>
    </message>
    <message>
        <source>See what it said, put it right and check again.</source>
        <translation>Vea lo que dijo, corríjalo y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Images are read layer by layer</source>
        <translation>Las imágenes se leen capa por capa</translation>
    </message>
    <message>
        <source>No container engine is needed. Nothing of an image is run.</source>
        <translation>No se necesita ningún motor de contenedores. No se ejecuta nada de una imagen.</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without an engine</source>
        <translation>Las imágenes se leen capa por capa, sin motor</translation>
    </message>
    <message>
        <source>Layers</source>
        <comment>how images are examined, in the status bar</comment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>No %1</source>
        <comment>an engine</comment>
        <translation>Sin %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This argument cannot be used</source>
        <translation>Este argumento no se puede usar</translation>
    </message>
    <message>
        <source>This setting cannot be used</source>
        <translation>Este ajuste no se puede usar</translation>
    </message>
    <message>
        <source>The gears could not be listed</source>
        <translation>No se pudo obtener la lista de gears</translation>
    </message>
    <message>
        <source>The manifest could not be read</source>
        <translation>No se pudo leer el manifest</translation>
    </message>
    <message>
        <source>The container engine cannot be used</source>
        <translation>No se puede usar el motor de contenedores</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>No se pudo descargar la imagen</translation>
    </message>
    <message>
        <source>The image could not be examined</source>
        <translation>No se pudo examinar la imagen</translation>
    </message>
    <message>
        <source>The image could not be removed</source>
        <translation>No se pudo eliminar la imagen</translation>
    </message>
    <message>
        <source>The results could not be read or saved</source>
        <translation>No se pudieron leer o guardar los resultados</translation>
    </message>
    <message>
        <source>The server did not answer as expected</source>
        <translation>El servidor no respondió como se esperaba</translation>
    </message>
    <message>
        <source>The known faults could not be read or fetched</source>
        <translation>No se pudieron leer u obtener las vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>No se pudieron leer las reglas</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine</source>
        <translation>Las imágenes se leen capa por capa, sin el motor de contenedores</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>«%1» no se puede usar</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used</source>
        <translation>El ajuste %1 no se puede usar</translation>
    </message>
    <message>
        <source>The gears of %1 could not be listed</source>
        <translation>No se pudo obtener la lista de gears de %1</translation>
    </message>
    <message>
        <source>The manifest %1 could not be read</source>
        <translation>No se pudo leer el manifest %1</translation>
    </message>
    <message>
        <source>The container engine (%1) cannot be used</source>
        <translation>No se puede usar el motor de contenedores (%1)</translation>
    </message>
    <message>
        <source>The image %1 could not be downloaded</source>
        <translation>No se pudo descargar la imagen %1</translation>
    </message>
    <message>
        <source>The image %1 could not be examined</source>
        <translation>No se pudo examinar la imagen %1</translation>
    </message>
    <message>
        <source>The image %1 could not be removed</source>
        <translation>No se pudo eliminar la imagen %1</translation>
    </message>
    <message>
        <source>The results in %1 could not be read or saved</source>
        <translation>No se pudieron leer o guardar los resultados de %1</translation>
    </message>
    <message>
        <source>%1 did not answer as expected</source>
        <translation>%1 no respondió como se esperaba</translation>
    </message>
    <message>
        <source>The known faults in %1 could not be read or fetched</source>
        <translation>No se pudieron leer u obtener las vulnerabilidades conocidas de %1</translation>
    </message>
    <message>
        <source>The rules in %1 could not be read</source>
        <translation>No se pudieron leer las reglas de %1</translation>
    </message>
    <message>
        <source>Images are read layer by layer, without the container engine (%1)</source>
        <translation>Las imágenes se leen capa por capa, sin el motor de contenedores (%1)</translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>its content is not in the expected form</source>
        <translation>su contenido no tiene la forma esperada</translation>
    </message>
    <message>
        <source>using it would not be safe</source>
        <translation>usarlo no sería seguro</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no se puede acceder</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>se denegó el permiso</translation>
    </message>
    <message>
        <source>signing in is required or was not accepted</source>
        <translation>es necesario iniciar sesión o no se aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>the user is disabled or unknown there</source>
        <translation>el usuario está desactivado o es desconocido allí</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <source>the server&apos;s limit of requests is used up</source>
        <translation>se agotó el límite de solicitudes del servidor</translation>
    </message>
    <message>
        <source>there is not enough free disk space</source>
        <translation>no hay suficiente espacio libre en disco</translation>
    </message>
    <message>
        <source>it is made for another kind of processor</source>
        <translation>está hecho para otro tipo de procesador</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation>es mayor de lo permitido</translation>
    </message>
    <message>
        <source>the program was not found</source>
        <translation>no se encontró el programa</translation>
    </message>
    <message>
        <source>the engine is not running</source>
        <translation>el motor no está en marcha</translation>
    </message>
    <message>
        <source>the image has no shell</source>
        <translation>la imagen no tiene shell</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>no hay ningún llavero</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>another one has this name</source>
        <translation>otro tiene este nombre</translation>
    </message>
    <message>
        <source>another audit is using it</source>
        <translation>otra auditoría lo está usando</translation>
    </message>
    <message>
        <source>Wait until the other audit has ended, or choose another folder for the results.</source>
        <translation>Espere a que termine la otra auditoría, o elija otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>The file is left as it is. Move it elsewhere, or repair it, and try again.</source>
        <translation>El archivo se deja como está. Muévalo a otro lugar o repárelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some disk space and start the audit again; finished gears are kept.</source>
        <translation>Libere espacio en disco e inicie la auditoría de nuevo; los gears terminados se conservan.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another folder for the results.</source>
        <translation>Compruebe que la carpeta exista y que pueda escribir en ella, o elija otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Use a folder or an address that begins with https://, ssh:// or git@.</source>
        <translation>Use una carpeta o una dirección que empiece por https://, ssh:// o git@.</translation>
    </message>
    <message>
        <source>Install git, or choose a local folder instead.</source>
        <translation>Instale git, o elija una carpeta local.</translation>
    </message>
    <message>
        <source>Choose a folder that contains gears/&lt;organisation&gt;/*.json, or the address of a git repository with such a folder.</source>
        <translation>Elija una carpeta que contenga gears/&lt;organización&gt;/*.json, o la dirección de un repositorio git con una carpeta así.</translation>
    </message>
    <message>
        <source>Check that you may read the folder and everything in it.</source>
        <translation>Compruebe que pueda leer la carpeta y todo su contenido.</translation>
    </message>
    <message>
        <source>Check the address and the network connection, and try again.</source>
        <translation>Compruebe la dirección y la conexión de red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install Docker or Podman, and try again.</source>
        <translation>Instale Docker o Podman, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>Inicie Docker, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Add yourself to the group “docker”, log out and in again, and try again.</source>
        <translation>Añádase al grupo «docker», cierre la sesión, vuelva a iniciarla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some disk space where images are kept.</source>
        <translation>Libere espacio en el disco donde se guardan las imágenes.</translation>
    </message>
    <message>
        <source>Check that Docker works, and try again.</source>
        <translation>Compruebe que Docker funcione, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name in the manifest. The registry may also hide private images.</source>
        <translation>Compruebe el nombre de la imagen en el manifest. También puede que el registro oculte las imágenes privadas.</translation>
    </message>
    <message>
        <source>Log in to the registry with “docker login”, and audit again.</source>
        <translation>Inicie sesión en el registro con «docker login» y audite de nuevo.</translation>
    </message>
    <message>
        <source>Wait for some hours, or log in to the registry with “docker login”, and audit again.</source>
        <translation>Espere unas horas, o inicie sesión en el registro con «docker login», y audite de nuevo.</translation>
    </message>
    <message>
        <source>Free some disk space, and audit again.</source>
        <translation>Libere espacio en disco y audite de nuevo.</translation>
    </message>
    <message>
        <source>Audit it on a computer with the processor it is made for.</source>
        <translation>Audítelo en un equipo con el procesador para el que está hecho.</translation>
    </message>
    <message>
        <source>Check the network connection, and audit again.</source>
        <translation>Compruebe la conexión de red y audite de nuevo.</translation>
    </message>
    <message>
        <source>Audit again; gears that have an answer are not repeated.</source>
        <translation>Audite de nuevo; los gears que tienen una respuesta no se repiten.</translation>
    </message>
    <message>
        <source>Check the key; it may have expired. A new one is made on the user&apos;s profile page of the site.</source>
        <translation>Compruebe la clave; puede que haya caducado. Se crea una nueva en la página de perfil del usuario en el sitio.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site to enable the user.</source>
        <translation>Pida a un administrador del sitio que active al usuario.</translation>
    </message>
    <message>
        <source>Ask an administrator of the site for permission to see its gears.</source>
        <translation>Pida a un administrador del sitio permiso para ver sus gears.</translation>
    </message>
    <message>
        <source>Check the address. If the site has an authority of its own, give its certificate in the settings.</source>
        <translation>Compruebe la dirección. Si el sitio tiene su propia autoridad, indique su certificado en los ajustes.</translation>
    </message>
    <message>
        <source>Wait for some minutes, and try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Flywheel instance.</source>
        <translation>Compruebe que la dirección sea la de una instancia de Flywheel.</translation>
    </message>
    <message>
        <source>It can be removed by hand with “docker image rm”.</source>
        <translation>Se puede eliminar a mano con «docker image rm».</translation>
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
        <source>%1 was left out.</source>
        <translation>%1 se omitió.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; the copy from the last time is used.</source>
        <translation>No se puede acceder a %1; se usa la copia de la última vez.</translation>
    </message>
    <message>
        <source>A damaged file with results was set aside and is kept: %1.</source>
        <translation>Un archivo de resultados dañado se apartó y se conserva: %1.</translation>
    </message>
    <message>
        <source>it answered with an error</source>
        <translation>respondió con un error</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <translation>no se puede iniciar</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay suficiente memoria</translation>
    </message>
    <message>
        <source>Ask its owner for permission, and audit again.</source>
        <translation>Pida permiso a su propietario y audite de nuevo.</translation>
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
        <translation>Uso: gear-audit export ARCHIVO… --format FORMATO [opciones]

Escribe los resultados de auditorías, o lo que un filtro encuentra en ellos, para otros
programas. De un gear que está en varios archivos cuenta el último. Una instancia que se llama
como una organización del Exchange recibe otro nombre en la exportación.

Formatos:
  master         el JSON que escribe la auditoría, con todo lo que contiene
  original       el JSON del primer script: exactamente sus claves
  inventory-csv  una línea por gear: sitio, gear, etiqueta, versión, categoría, imagen, clave
                 de API, licencia, autor, fuente, Pythons, flywheel-sdk, estado y más
  packages-csv   una línea por paquete de cada Python; si el filtro los nombra, solo esos
  cyclonedx      una lista de materiales, CycloneDX 1.6 en JSON
  spdx-json      una lista de materiales, SPDX 2.3 en JSON
  html           un informe para entregar: un solo archivo para el navegador y el papel
  requirements   lo instalado para un Python, como requirements.txt; el filtro tiene que
                 encontrar exactamente uno, como &apos;gear:my-gear in-use:yes&apos;

Opciones:
  --format FORMATO      uno de los anteriores
  --filter EXPRESIÓN    solo los gears que coinciden; lo explica «gear-audit query --help»
  --output ARCHIVO      escribir ahí, entero o nada, en lugar de en la salida estándar
  --advisories ARCHIVO  las vulnerabilidades conocidas que se usan, en lugar de las de
                        «gear-audit advisories»
  --ignore ARCHIVO      evaluaciones de vulnerabilidades, además de las que están junto a los
                        resultados
  -h, --help            mostrar este texto

Estado de salida: 0 hecho, 1 el filtro no encuentra nada (la exportación no tiene entonces
ningún gear), 2 uso incorrecto o error en el filtro, 3 un archivo no se puede leer o escribir,
o el filtro pide vulnerabilidades conocidas y no hay base de ellas.
</translation>
    </message>
    <message>
        <source>say which FILE to export.</source>
        <translation>indique el ARCHIVO que se debe exportar.</translation>
    </message>
    <message>
        <source>say what to write: --format %1.</source>
        <translation>indique qué escribir: --format %1.</translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message numerus="yes">
        <source>%n gear(s) are in several of the files; the last one counts.</source>
        <translation>
            <numerusform>%n gear está en varios de los archivos; cuenta el último.</numerusform>
            <numerusform>%n gears están en varios de los archivos; cuenta el último.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names gears of the Exchange and of an instance. Those of the instance are exported as “%2”.</source>
        <translation>«%1» designa gears del Exchange y de una instancia. Los de la instancia se exportan como «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Its gears were exported as they are shown, without what other programs may have added to the file.</source>
        <translation>%1 ya no se puede leer. Sus gears se exportaron tal como se muestran, sin lo que otros programas hayan añadido al archivo.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Requirements are those of one Python; %n are found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</source>
        <translation>
            <numerusform>Los requirements son los de un solo Python; aquí se encuentra %n. Indique uno con --filter, como &apos;gear:my-gear in-use:yes&apos; o &apos;python:3.9 gear:my-gear&apos;.</numerusform>
            <numerusform>Los requirements son los de un solo Python; aquí se encuentran %n. Indique uno con --filter, como &apos;gear:my-gear in-use:yes&apos; o &apos;python:3.9 gear:my-gear&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what is exported, and is not written over. Choose another name with --output.</source>
        <translation>%1 es lo que se exporta, y no se sobrescribe. Elija otro nombre con --output.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <comment>12 of 94 gears</comment>
        <translation>Exportado: %1.</translation>
    </message>
    <message>
        <source>No Python is found here.</source>
        <translation>Aquí no se encuentra ningún Python.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>known to be exploited</source>
        <translation>explotación conocida</translation>
    </message>
    <message>
        <source>fixed in %1</source>
        <translation>corregida en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fault, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Malicioso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Sin gravedad</translation>
    </message>
    <message>
        <source>Not rated</source>
        <comment>a fault whose severity is not known</comment>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>May be patched</source>
        <translation>Puede estar corregida</translation>
    </message>
    <message numerus="yes">
        <source>%n known fault(s), the worst: %1</source>
        <translation>
            <numerusform>%n vulnerabilidad conocida, la peor: %1</numerusform>
            <numerusform>%n vulnerabilidades conocidas, la peor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be exploited</source>
        <translation>
            <numerusform>%n con explotación conocida</numerusform>
            <numerusform>%n con explotación conocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) may be patched by the distribution</source>
        <translation>
            <numerusform>%n paquete puede estar corregido por la distribución</numerusform>
            <numerusform>%n paquetes pueden estar corregidos por la distribución</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault is known</source>
        <translation>Ninguna vulnerabilidad conocida</translation>
    </message>
    <message>
        <source>In its image: %1</source>
        <translation>En su imagen: %1</translation>
    </message>
    <message>
        <source>In what the gear starts: %1</source>
        <translation>En lo que el gear inicia: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The distribution installed this package and may have mended it:</source>
        <translation>La distribución instaló este paquete y puede haberlo corregido:</translation>
    </message>
    <message>
        <source>Its version is none that faults are known by</source>
        <translation>Las vulnerabilidades no se conocen por versiones como la suya</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends them all</source>
        <comment>a version</comment>
        <translation>%1 las corrige todas</translation>
    </message>
    <message numerus="yes">
        <source>%n judged not to count</source>
        <translation>
            <numerusform>%n descartada por evaluación</numerusform>
            <numerusform>%n descartadas por evaluación</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Audit › Update Advisories fetches one.</source>
        <translation>Todavía no hay una base de vulnerabilidades conocidas. Auditoría › Actualizar los avisos obtiene una.</translation>
    </message>
    <message>
        <source>%1 advisories</source>
        <translation>%1 avisos</translation>
    </message>
    <message numerus="yes">
        <source>The known faults are %n days old. Audit › Update Advisories fetches newer ones.</source>
        <translation>
            <numerusform>Las vulnerabilidades conocidas tienen %n día. Auditoría › Actualizar los avisos obtiene otras más recientes.</numerusform>
            <numerusform>Las vulnerabilidades conocidas tienen %n días. Auditoría › Actualizar los avisos obtiene otras más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>no afectado</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>en investigación</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>afectado</translation>
    </message>
    <message>
        <source>The vulnerable code is never run</source>
        <translation>El código vulnerable nunca se ejecuta</translation>
    </message>
    <message>
        <source>The vulnerable code is not there</source>
        <translation>El código vulnerable no está presente</translation>
    </message>
    <message>
        <source>Nobody from outside can reach the vulnerable code</source>
        <translation>Nadie desde fuera puede llegar al código vulnerable</translation>
    </message>
    <message>
        <source>Something else prevents its use already</source>
        <translation>Otra cosa ya impide su uso</translation>
    </message>
    <message>
        <source>The package is not really there</source>
        <translation>El paquete en realidad no está presente</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>12 advisories, a date, how old they are</comment>
        <translation>%1 del %2, %3</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>the word anywhere: names, labels, images, packages</source>
        <translation>la palabra en cualquier lugar: nombres, etiquetas, imágenes, paquetes</translation>
    </message>
    <message>
        <source>both, in one and the same Python</source>
        <translation>ambas, en un mismo Python</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>una de ellas</translation>
    </message>
    <message>
        <source>gears without it</source>
        <translation>los gears sin eso</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>estas palabras, una junto a otra</translation>
    </message>
    <message>
        <source>texts that begin so; * is anything, ? one letter</source>
        <translation>los textos que empiezan así; * es cualquier cosa, ? una letra</translation>
    </message>
    <message>
        <source>Packages and versions</source>
        <translation>Paquetes y versiones</translation>
    </message>
    <message>
        <source>numpy is installed, at any version</source>
        <translation>numpy está instalado, en cualquier versión</translation>
    </message>
    <message>
        <source>below a version</source>
        <translation>por debajo de una versión</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalo</translation>
    </message>
    <message>
        <source>every 1.24</source>
        <translation>todas las 1.24</translation>
    </message>
    <message>
        <source>at least this, of the same 1.22</source>
        <translation>al menos esta, de la misma serie 1.22</translation>
    </message>
    <message>
        <source>a Python 2.7</source>
        <translation>un Python 2.7</translation>
    </message>
    <message>
        <source>a Python older than 3.8 that has numpy</source>
        <translation>un Python anterior a 3.8 que tiene numpy</translation>
    </message>
    <message>
        <source>a pip older than 21</source>
        <translation>un pip anterior a 21</translation>
    </message>
    <message>
        <source>What users ask</source>
        <translation>Lo que se suele preguntar</translation>
    </message>
    <message>
        <source>has a Python past its end of life</source>
        <translation>tiene un Python en fin de vida</translation>
    </message>
    <message>
        <source>and runs it</source>
        <translation>y lo usa</translation>
    </message>
    <message>
        <source>its flywheel-sdk is behind the release of its site</source>
        <translation>su flywheel-sdk está por detrás de la versión de su sitio</translation>
    </message>
    <message>
        <source>SDK-enabled, with a flywheel-sdk older than 16</source>
        <translation>compatible con el SDK, con un flywheel-sdk anterior a 16</translation>
    </message>
    <message>
        <source>SDK-enabled, without flywheel-sdk</source>
        <translation>compatible con el SDK, sin flywheel-sdk</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>no se pudo auditar</translation>
    </message>
    <message>
        <source>and is shown as an earlier audit found it</source>
        <translation>y se muestra tal como lo encontró una auditoría anterior</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>a package has a known fault</source>
        <translation>un paquete tiene una vulnerabilidad conocida</translation>
    </message>
    <message>
        <source>the gear starts a Python with a package that has a high or critical one</source>
        <translation>el gear inicia un Python con un paquete que tiene una alta o crítica</translation>
    </message>
    <message>
        <source>and one that is being exploited</source>
        <translation>y una que se está explotando</translation>
    </message>
    <message>
        <source>a critical one that another version ends</source>
        <translation>una crítica que otra versión corrige</translation>
    </message>
    <message>
        <source>one by its name</source>
        <translation>una por su nombre</translation>
    </message>
    <message>
        <source>a pillow that a distribution may have mended</source>
        <translation>un pillow que una distribución puede haber corregido</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>parentheses keep together what belongs together</source>
        <translation>los paréntesis mantienen junto lo que va junto</translation>
    </message>
    <message>
        <source>a key looks at one thing, a - turns it round</source>
        <translation>una clave mira una sola cosa, un - la invierte</translation>
    </message>
</context>
<context>
    <name>FilterMessage</name>
    <message>
        <source>This filter cannot be read:</source>
        <translation>Este filtro no se puede leer:</translation>
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
        <translation>No hay ninguna clave «%1:». ¿Quería decir %2? Para buscar el texto tal cual, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There is no key “%1:”. Use one of %2, or put the text in quotes to look for it as it is.</source>
        <translation>No hay ninguna clave «%1:». Use una de estas: %2, o ponga el texto entre comillas para buscarlo tal cual.</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Write %2 instead.</source>
        <translation>«%1» no compara versiones. Escriba %2 en su lugar.</translation>
    </message>
    <message>
        <source>“%1” does not compare versions. Use one of %2.</source>
        <translation>«%1» no compara versiones. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Write the text to look for, or remove them.</source>
        <translation>No hay nada entre estas comillas. Escriba el texto que se busca, o quítelas.</translation>
    </message>
    <message>
        <source>“%1:” has no value. Write one right behind the colon, without a space.</source>
        <translation>«%1:» no tiene valor. Escriba uno justo después de los dos puntos, sin espacio.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner. Write a second one where the text ends.</source>
        <translation>A estas comillas les falta su pareja. Escriba las segundas donde termina el texto.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write “)” where it ends.</source>
        <translation>Este paréntesis no está cerrado. Escriba «)» donde termina.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened. Write “(” before it, or remove it.</source>
        <translation>Este paréntesis no está abierto. Escriba «(» antes, o quítelo.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses. Write a condition, or remove them.</source>
        <translation>No hay nada entre estos paréntesis. Escriba una condición, o quítelos.</translation>
    </message>
    <message>
        <source>This minus has nothing behind it. Write the condition right behind it, without a space: -numpy</source>
        <translation>No hay nada detrás de este signo menos. Escriba la condición justo después, sin espacio: -numpy</translation>
    </message>
    <message>
        <source>A condition is missing here. “or” and “and” need one on each side; to look for such a word itself, put it in quotes.</source>
        <translation>Aquí falta una condición. «or» y «and» necesitan una a cada lado; para buscar una palabra así, póngala entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Use one of %2.</source>
        <translation>«%1» no es posible aquí. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1:” cannot be compared. Only packages, python and pip can: numpy&lt;1.24</source>
        <translation>«%1:» no se puede comparar. Solo se puede con los paquetes, python y pip: numpy&lt;1.24</translation>
    </message>
    <message>
        <source>It is not said what to compare. Write the package, python or pip before it: numpy%1…</source>
        <translation>No se dice qué comparar. Escriba antes el paquete, python o pip: numpy%1…</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package. Names are made of letters, digits, “-”, “_” and “.”.</source>
        <translation>«%1» no es el nombre de un paquete. Los nombres se componen de letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>“%1” has no version behind it. Write one: %1 1.24</source>
        <translation>«%1» no lleva ninguna versión detrás. Escriba una: %1 1.24</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python or of a package. Write one such as 1.24; === takes any text.</source>
        <translation>«%1» no es una versión de Python ni de un paquete. Escriba una como 1.24; === admite cualquier texto.</translation>
    </message>
    <message>
        <source>“%1” cannot end in .* here. Only == and != take that: ==1.24.*</source>
        <translation>«%1» no puede terminar aquí en .*. Solo == y != lo admiten: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like this: size&gt;1.5GB</source>
        <translation>«%1» no es un tamaño. Escríbalo así: size&gt;1.5GB</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Write a number from 0 to %2: %3</source>
        <translation>«%1» no es posible aquí. Escriba un número del 0 al %2: %3</translation>
    </message>
    <message>
        <source>“%1” cannot have .* behind a development or local version. Leave that part out: ==1.24.*</source>
        <translation>«%1» no puede llevar .* detrás de una versión de desarrollo o local. Omita esa parte: ==1.24.*</translation>
    </message>
    <message>
        <source>“%1” has a local part behind its plus, which only == and != take. Leave it out.</source>
        <translation>«%1» tiene una parte local detrás del signo más, que solo == y != admiten. Omítala.</translation>
    </message>
    <message>
        <source>“%1” is too short for ~=, which needs two numbers or more: ~=1.2</source>
        <translation>«%1» es demasiado corto para ~=, que necesita dos números o más: ~=1.2</translation>
    </message>
    <message>
        <source>A comma is missing between the versions. Write it before this: numpy&gt;=1.20,&lt;1.24</source>
        <translation>Falta una coma entre las versiones. Escríbala antes de esto: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>There is nothing to compare behind this comma. Write another version, or remove the comma: numpy&gt;=1.20,&lt;1.24</source>
        <translation>No hay nada que comparar detrás de esta coma. Escriba otra versión, o quite la coma: numpy&gt;=1.20,&lt;1.24</translation>
    </message>
    <message>
        <source>The filter is too long. Remove what is marked.</source>
        <translation>El filtro es demasiado largo. Quite lo que está marcado.</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other. Use fewer of them.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros. Use menos.</translation>
    </message>
    <message>
        <source>the site of the gear</source>
        <translation>el sitio del gear</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s name</source>
        <translation>una parte del nombre del gear</translation>
    </message>
    <message>
        <source>a part of the gear&apos;s label</source>
        <translation>una parte de la etiqueta del gear</translation>
    </message>
    <message>
        <source>a part of the image&apos;s name</source>
        <translation>una parte del nombre de la imagen</translation>
    </message>
    <message>
        <source>the version of the gear</source>
        <translation>la versión del gear</translation>
    </message>
    <message>
        <source>how the gear&apos;s audit ended</source>
        <translation>cómo terminó la auditoría del gear</translation>
    </message>
    <message>
        <source>whether the gear could not be audited and its Pythons are those of an earlier audit</source>
        <translation>si el gear no se pudo auditar y sus Pythons son los de una auditoría anterior</translation>
    </message>
    <message>
        <source>whether two ways of looking into the image found different things</source>
        <translation>si dos formas de examinar la imagen encontraron cosas distintas</translation>
    </message>
    <message>
        <source>the operating system of the gear&apos;s image: debian, &quot;debian 12&quot;</source>
        <translation>el sistema operativo de la imagen del gear: debian, &quot;debian 12&quot;</translation>
    </message>
    <message>
        <source>a part of the name or digest of the image that the gear&apos;s was built on</source>
        <translation>una parte del nombre o del digest de la imagen sobre la que se construyó la del gear</translation>
    </message>
    <message>
        <source>a part of a layer&apos;s digest or of the command that made it</source>
        <translation>una parte del digest de una capa o de la orden que la creó</translation>
    </message>
    <message>
        <source>a tool beside Python by its whole name: fsl, &quot;matlab runtime&quot;</source>
        <translation>una herramienta aparte de Python, por su nombre completo: fsl, &quot;matlab runtime&quot;</translation>
    </message>
    <message>
        <source>how large a Python&apos;s environment is</source>
        <translation>el tamaño del entorno de un Python</translation>
    </message>
    <message>
        <source>the kind of Python: system, venv, conda…</source>
        <translation>el tipo de Python: system, venv, conda…</translation>
    </message>
    <message>
        <source>an installed package by its whole name</source>
        <translation>un paquete instalado, por su nombre completo</translation>
    </message>
    <message>
        <source>the version of a Python</source>
        <translation>la versión de un Python</translation>
    </message>
    <message>
        <source>the version of a pip</source>
        <translation>la versión de un pip</translation>
    </message>
    <message>
        <source>whether the gear is SDK-enabled</source>
        <translation>si el gear es compatible con el SDK</translation>
    </message>
    <message>
        <source>whether the gear starts this Python</source>
        <translation>si el gear inicia este Python</translation>
    </message>
    <message>
        <source>how it is known which Python the gear starts: watched, read, both, disagree, unknown</source>
        <translation>cómo se sabe qué Python inicia el gear: watched, read, both, disagree, unknown</translation>
    </message>
    <message>
        <source>whether the Python is past its end of life</source>
        <translation>si el Python está en fin de vida</translation>
    </message>
    <message>
        <source>whether flywheel-sdk is behind the release of the gear&apos;s site</source>
        <translation>si flywheel-sdk está por detrás de la versión del sitio del gear</translation>
    </message>
    <message>
        <source>whether faults of a package are known: yes, no, unknown</source>
        <translation>si se conocen vulnerabilidades de un paquete: yes, no, unknown</translation>
    </message>
    <message>
        <source>a known fault of a package by any of its names: CVE-2023-32681</source>
        <translation>una vulnerabilidad conocida de un paquete, por cualquiera de sus nombres: CVE-2023-32681</translation>
    </message>
    <message>
        <source>how bad a known fault of a package is: severity&gt;=high</source>
        <translation>la gravedad de una vulnerabilidad conocida de un paquete: severity&gt;=high</translation>
    </message>
    <message>
        <source>the score of a known fault, from 0 to 10: cvss&gt;=7</source>
        <translation>la puntuación de una vulnerabilidad conocida, de 0 a 10: cvss&gt;=7</translation>
    </message>
    <message>
        <source>whether a known fault is being exploited, by CISA&apos;s list</source>
        <translation>si una vulnerabilidad conocida se está explotando, según la lista de CISA</translation>
    </message>
    <message>
        <source>how likely a known fault is to be exploited, from 0 to 1: epss&gt;=0.1</source>
        <translation>la probabilidad de que se explote una vulnerabilidad conocida, de 0 a 1: epss&gt;=0.1</translation>
    </message>
    <message>
        <source>whether a version that ends a known fault is known</source>
        <translation>si se conoce una versión que corrige una vulnerabilidad conocida</translation>
    </message>
    <message>
        <source>whether the package itself is an attack</source>
        <translation>si el propio paquete es un ataque</translation>
    </message>
    <message>
        <source>whether a list of what the image holds was cut short, because it is longer than this program reads</source>
        <translation>si una lista de lo que contiene la imagen se recortó, porque es más larga de lo que lee este programa</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>gear&apos;s PATH</source>
        <translation>PATH del gear</translation>
    </message>
    <message>
        <source>image&apos;s PATH</source>
        <translation>PATH de la imagen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>run script</source>
        <translation>script de inicio</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>virtual environment</source>
        <translation>entorno virtual</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>address at commit</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (editable)</source>
        <translation>%1 (editable)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Uso: gear-audit fixes ARCHIVO… [EXPRESIÓN] [opciones]

Indica qué hacer con las vulnerabilidades conocidas, por orden de lo que corrige: qué paquete
fijar en qué versión y en qué imagen base o entorno, y qué Python sustituir. ARCHIVO es un
master JSON. EXPRESIÓN es un filtro como en la ventana, entre comillas: solo cuenta lo que
encuentra, como &apos;in-use:yes&apos; para lo que inician los gears. La última palabra se toma por un
filtro si no hay tal archivo y no termina en .json.

Opciones:
  --by QUÉ          base, gear, owner o package: la misma lista en grupos
  --limit N         solo las primeras N líneas
  --format FORMATO  text (predeterminado) o json
  --advisories ARCHIVO
                    las vulnerabilidades conocidas que se usan, en lugar de las de
                    «gear-audit advisories»
  --ignore ARCHIVO  evaluaciones de vulnerabilidades, u OpenVEX, además de las que están
                    junto a los resultados
  -h, --help        mostrar este texto

«gear-audit help fixes» explica cómo se eligen las versiones y cómo se ordena la lista.

Estado de salida: 0 hay algo que hacer, 1 no hay nada, 2 uso incorrecto o error en el filtro,
3 un archivo no se puede leer, incluido el de las vulnerabilidades conocidas, o el resultado no
se pudo escribir.
</translation>
    </message>
    <message>
        <source>say which FILE to look in.</source>
        <translation>indique el ARCHIVO en el que buscar.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1, not “%1”.</source>
        <translation>--limit admite un número a partir de 1, no «%1».</translation>
    </message>
</context>
<context>
    <name>FixesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>gears</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between gears</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>There is nothing to do that is known.</source>
        <translation>No hay nada que hacer, que se sepa.</translation>
    </message>
</context>
<context>
    <name>GearsTree</name>
    <message>
        <source>expanded</source>
        <comment>a row of the tree</comment>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <comment>a row of the tree</comment>
        <translation>contraído</translation>
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
        <translation>Uso: gear-audit generate slurm | kubernetes FUENTE… [opciones]

Muestra un archivo con el que Slurm (un job array) o Kubernetes (un Indexed Job) ejecutan una
auditoría por partes en muchas máquinas y reúnen los resultados al final. Las imágenes se leen
capa por capa, de modo que ninguna máquina necesita un motor de contenedores ni permisos. En el
archivo no hay ninguna clave; sus primeras líneas dicen de dónde vienen las claves y cómo se
inicia.

Fuentes, una o varias:
  --exchange CARPETA-O-URL  como en «gear-audit audit»
  --instance NOMBRE         una instancia de «gear-audit instances list»; se puede repetir, con
                            comas
  --all-instances           todas las instancias activadas

Opciones:
  --shards N                en cuántas partes (predeterminado: 4)
  --jobs N                  imágenes que una máquina examina a la vez, de 1 a 16
  --results NOMBRE          slurm: la carpeta que ven todos los nodos; kubernetes: la solicitud de
                            volumen (predeterminado: gear-audit)
  --image IMAGEN            kubernetes: la imagen de contenedor con este programa
  --all-versions            todas las versiones de los gears de una instancia
  -h, --help                mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto, 3 el archivo no se puede escribir.
</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2, not “%3”.</source>
        <translation>--%1 admite un número del 1 al %2, no «%3».</translation>
    </message>
    <message>
        <source>say for what: slurm or kubernetes.</source>
        <translation>indique para qué: slurm o kubernetes.</translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL, --instance NAME or --all-instances.</source>
        <translation>indique qué auditar: --exchange CARPETA-O-URL, --instance NOMBRE o --all-instances.</translation>
    </message>
    <message>
        <source>--image names the container image that has this program in it.</source>
        <translation>--image indica la imagen de contenedor que contiene este programa.</translation>
    </message>
    <message>
        <source>--results names a folder that all nodes see.</source>
        <translation>--results indica una carpeta que ven todos los nodos.</translation>
    </message>
    <message>
        <source>There is no instance “%1”. See “gear-audit instances list”.</source>
        <translation>No hay ninguna instancia «%1». Vea «gear-audit instances list».</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>encuentra</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>mira</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of the help in this language</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: gear-audit help TOPIC</source>
        <translation>Uso: gear-audit help TEMA</translation>
    </message>
    <message>
        <source>gear-audit: There is no help on “%1”.</source>
        <translation>gear-audit: No hay ayuda sobre «%1».</translation>
    </message>
    <message>
        <source>gear-audit: One topic at a time.</source>
        <translation>gear-audit: Un solo tema a la vez.</translation>
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
        <translation>Uso: gear-audit history [CARPETA] [opciones]

Muestra en cifras qué dio cada auditoría y qué ha cambiado desde la anterior. CARPETA es una
con resultados; sin ella, la de los ajustes.

Opciones:
  --format FORMATO  text (predeterminado) o json
  -h, --help        mostrar este texto

Estado de salida: 0 hecho, 1 no hay ninguna auditoría que mostrar, 2 uso incorrecto, 3 las
cifras no se pueden leer.
</translation>
    </message>
    <message>
        <source>Nothing has changed since the audit before.</source>
        <translation>No ha cambiado nada desde la auditoría anterior.</translation>
    </message>
    <message>
        <source>Since the audit before: %1</source>
        <translation>Desde la auditoría anterior: %1</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and were passed over.</source>
        <translation>
            <numerusform>%n línea no se pudo leer y se omitió.</numerusform>
            <numerusform>%n líneas no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>No audit has left figures there yet.</source>
        <translation>Todavía ninguna auditoría ha dejado cifras ahí.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Gear Audit: report</source>
        <translation>Gear Audit: informe</translation>
    </message>
    <message>
        <source>%1: %2 on %3, of which %4.</source>
        <comment>date, 12 gears, 3 sites, 11 could be audited</comment>
        <translation>%1: %2 en %3, de los cuales %4.</translation>
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
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be audited</source>
        <translation>
            <numerusform>%n se pudo auditar</numerusform>
            <numerusform>%n se pudieron auditar</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by gear-audit %1. It tells which interpreters and packages gears contain and start; what is not known to be faulty is not for that safe.</source>
        <translation>Escrito por gear-audit %1. Indica qué intérpretes y paquetes contienen e inician los gears; lo que no se sabe vulnerable no es por ello seguro.</translation>
    </message>
    <message>
        <source>No database of known faults was at hand: nothing is said of them.</source>
        <translation>No se disponía de una base de vulnerabilidades conocidas: no se dice nada de ellas.</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>No se pudieron auditar</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nothing that is known.</source>
        <translation>Nada que se sepa.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>Gears por vulnerabilidades conocidas en lo que inician</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Gears por Python</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>%1, past its end of life</source>
        <translation>%1, en fin de vida</translation>
    </message>
    <message>
        <source>Gears by result</source>
        <translation>Gears por resultado</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>Gears por sitio</translation>
    </message>
    <message>
        <source>Gears and what they start</source>
        <translation>Los gears y lo que inician</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Starts Python</source>
        <translation>Inicia Python</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, 3 gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>sin sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conocida</numerusform>
            <numerusform>%n conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>la peor: %1</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>explotada</translation>
    </message>
    <message>
        <source>None is known of what is installed here.</source>
        <translation>No se conoce ninguna de lo que está instalado aquí.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Corregida en</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>eliminarlo</translation>
    </message>
    <message>
        <source>%1 start it, %2 have it</source>
        <translation>%1 lo inician, %2 lo tienen</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) taken: %1. Press OK or Apply to keep them.</source>
        <translation>
            <numerusform>%n instancia importada: %1. Pulse Aceptar o Aplicar para conservarla.</numerusform>
            <numerusform>%n instancias importadas: %1. Pulse Aceptar o Aplicar para conservarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (its key)</source>
        <translation>%1 (su clave)</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>No importado:</translation>
    </message>
    <message>
        <source>Once they are kept, better remove the file: whoever can read it can use the keys in it. %1</source>
        <translation>Una vez conservadas, es mejor eliminar el archivo: quien pueda leerlo puede usar las claves que contiene. %1</translation>
    </message>
    <message>
        <source>Added without a key: %1.</source>
        <translation>Añadidas sin clave: %1.</translation>
    </message>
    <message>
        <source>Left with the key they had: %1.</source>
        <translation>Dejadas con la clave que tenían: %1.</translation>
    </message>
    <message>
        <source>%1 still holds keys that anybody who can read it can use. Remove it once nothing else needs it.</source>
        <translation>%1 aún contiene claves que puede usar cualquiera que pueda leerlo. Elimínelo cuando nada más lo necesite.</translation>
    </message>
    <message>
        <source>Nothing was taken from %1.</source>
        <translation>No se importó nada de %1.</translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>no hay ningún llavero</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>se denegó el acceso al llavero</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>el llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>the keychain did not keep the change</source>
        <translation>el llavero no guardó el cambio</translation>
    </message>
    <message>
        <source>the keychain reported an error</source>
        <translation>el llavero notificó un error</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 cannot be used.</source>
        <translation>La clave de la variable de entorno %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The key that is stored for %1 was entered for another place, and is not sent to the one that the settings name now.</source>
        <translation>La clave guardada para %1 se introdujo para otro lugar, y no se envía al que ahora indican los ajustes.</translation>
    </message>
    <message>
        <source>No key is stored.</source>
        <translation>No hay ninguna clave guardada.</translation>
    </message>
    <message>
        <source>No key is stored for %1.</source>
        <translation>No hay ninguna clave guardada para %1.</translation>
    </message>
    <message>
        <source>Keys cannot be read or stored</source>
        <translation>Las claves no se pueden leer ni guardar</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read or stored</source>
        <translation>La clave de %1 no se puede leer ni guardar</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Enter its API key again.</source>
        <translation>Introduzca de nuevo su clave de API.</translation>
    </message>
    <message>
        <source>Where the settings are right, enter its API key again; else put the address and the registry back.</source>
        <translation>Si los ajustes son correctos, introduzca de nuevo su clave de API; si no, restablezca la dirección y el registro.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, and try again.</source>
        <translation>Desbloquee el llavero de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Log in to a desktop with a keychain, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Inicie sesión en un escritorio con llavero, como GNOME Keyring o KWallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow Gear Audit to use the keychain, and try again.</source>
        <translation>Permita que Gear Audit use el llavero, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It may be asking a question in another window: answer it, and try again.</source>
        <translation>Puede que esté haciendo una pregunta en otra ventana: respóndala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that your desktop&apos;s keychain works, and try again.</source>
        <translation>Compruebe que el llavero de su escritorio funcione, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is an instance called %1 already.</source>
        <translation>Ya hay una instancia llamada %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This key is for another host than the address.</source>
        <translation>Esta clave es para otro host que el de la dirección.</translation>
    </message>
    <message>
        <source>Copy the key from your profile page on this instance, or correct the address.</source>
        <translation>Copie la clave de su página de perfil en esta instancia, o corrija la dirección.</translation>
    </message>
    <message>
        <source>An address that begins with http:// would send the key readable for everybody on the way.</source>
        <translation>Una dirección que empieza por http:// enviaría la clave legible para todos por el camino.</translation>
    </message>
    <message>
        <source>Use https://. For a server that has no https, give the key as HOST:__force_insecure:KEY.</source>
        <translation>Use https://. Para un servidor sin https, indique la clave como HOST:__force_insecure:KEY.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>A name is one line of text and not empty.</source>
        <translation>Un nombre es una línea de texto y no está vacío.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <translation>Esto no es una clave de API.</translation>
    </message>
    <message>
        <source>Copy it from your profile page on the instance. It has the form HOST:KEY, or is the last part of that.</source>
        <translation>Cópiela de su página de perfil en la instancia. Tiene la forma HOST:KEY, o es la última parte de ella.</translation>
    </message>
    <message>
        <source>The field %1 cannot be used.</source>
        <translation>El campo %1 no se puede usar.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Esta dirección no se puede usar.</translation>
    </message>
    <message>
        <source>An address is that of the instance&apos;s web page, such as https://flywheel.example.org.</source>
        <translation>Una dirección es la de la página web de la instancia, como https://flywheel.example.org.</translation>
    </message>
    <message>
        <source>The file is left as it is. What can be imported is a site_list.py with nothing but a dictionary {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]}, or a user.json of Flywheel&apos;s command line.</source>
        <translation>El archivo se deja como está. Se puede importar un site_list.py que solo contenga un diccionario {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;]}, o un user.json de la línea de órdenes de Flywheel.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of instances.</source>
        <translation>%1 es demasiado grande para una lista de instancias.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 no se puede importar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Compruebe que sea un archivo y que pueda leerlo.</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>para esta sesión</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>en el entorno</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>unknown: the keychain is locked</source>
        <translation>desconocido: el llavero está bloqueado</translation>
    </message>
    <message>
        <source>none: there is no keychain</source>
        <translation>ninguna: no hay llavero</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>no utilizable: %1</translation>
    </message>
    <message>
        <source>unknown: the keychain does not answer</source>
        <translation>desconocido: el llavero no responde</translation>
    </message>
    <message>
        <source>%1: it has no usable name.</source>
        <translation>%1: no tiene un nombre utilizable.</translation>
    </message>
    <message>
        <source>%1: it is no list of address, user name and key.</source>
        <translation>%1: no es una lista de dirección, nombre de usuario y clave.</translation>
    </message>
    <message>
        <source>%1: it has no usable address.</source>
        <translation>%1: no tiene una dirección utilizable.</translation>
    </message>
    <message>
        <source>%1: what it has is not an API key.</source>
        <translation>%1: lo que tiene no es una clave de API.</translation>
    </message>
    <message>
        <source>%1: its key is for another host than its address.</source>
        <translation>%1: su clave es para otro host que el de su dirección.</translation>
    </message>
    <message>
        <source>%1: its address begins with http://, which would send the key readable for everybody on the way.</source>
        <translation>%1: su dirección empieza por http://, lo que enviaría la clave legible para todos por el camino.</translation>
    </message>
    <message>
        <source>%1: the file names it again further on, and the last one counts.</source>
        <translation>%1: el archivo la vuelve a nombrar más adelante, y cuenta la última.</translation>
    </message>
    <message>
        <source>%1: there is an instance of this name with another address.</source>
        <translation>%1: hay una instancia con este nombre y otra dirección.</translation>
    </message>
    <message>
        <source>%1: a key stands where the user&apos;s name is expected: the order is address, user name, key.</source>
        <translation>%1: hay una clave donde se espera el nombre de usuario: el orden es dirección, nombre de usuario, clave.</translation>
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
        <translation>Uso: gear-audit instances ORDEN …

Las instancias de Flywheel (sitios) que se auditan. Sus claves de API se guardan en el llavero
de su escritorio y en ningún archivo.

Órdenes:
  add NOMBRE      añadir una instancia, o dar a una existente una clave nueva
  list            mostrar las instancias y dónde está la clave de cada una
  remove NOMBRE   eliminar una instancia y su clave
  test NOMBRE     probar la dirección y la clave de una instancia, paso a paso
  import ARCHIVO  tomar instancias de un site_list.py, o la clave de la línea de órdenes de
                  Flywheel, de ~/.config/flywheel/user.json

Para una tarea programada, donde no hay llavero, la clave se toma de la variable de entorno
GEAR_AUDIT_KEY_NOMBRE: el nombre de la instancia en mayúsculas, con _ en lugar de los caracteres
que no son de la A a la Z ni del 0 al 9.

Opciones:
  -h, --help      mostrar este texto; «gear-audit instances ORDEN --help» explica más

Estado de salida: 0 hecho, 1 algunas no se importaron o falló un paso de una prueba, 2 uso
incorrecto, 3 el llavero o un archivo no se pudo usar, 130 interrumpido.
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
        <translation>Uso: gear-audit instances add NOMBRE --url URL --user USUARIO [opciones]

Añade una instancia de Flywheel. Su clave de API se pide sin mostrarla, o se lee como una línea
de la entrada estándar, y se guarda en el llavero de su escritorio. Nunca es un argumento, ya
que otros pueden verlos. NOMBRE lo elige usted; los resultados se listan bajo ese nombre.

Opciones:
  --url URL      dirección de la instancia, como https://flywheel.example.org; se puede omitir
                 si la clave tiene la forma HOST:KEY
  --user USUARIO su nombre de usuario allí, que pide su registro
  --replace      cambiar la instancia de este nombre, por ejemplo para darle una clave nueva;
                 lo que no se indica se queda
  --no-key       no guardar ninguna clave: estará en la variable de entorno
                 GEAR_AUDIT_KEY_NOMBRE (vea «gear-audit instances --help»)
  -h, --help     mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto, 3 no hay llavero o no se puede usar (la instancia
se añade entonces sin su clave), 130 interrumpido.
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
        <translation>Uso: gear-audit instances list

Muestra las instancias, una por línea en la salida estándar: nombre, dirección, nombre de
usuario y dónde está su clave; nunca la clave. A un llavero bloqueado no se le pide que se
abra.

Opciones:
  -h, --help     mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto.
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
        <translation>Uso: gear-audit instances remove NOMBRE [--keep-key]

Elimina una instancia, y su clave del llavero. Si el llavero no se puede usar, no se elimina
nada.

Opciones:
  --keep-key     eliminar solo la instancia y dejar el llavero como está
  -h, --help     mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto, 3 no se pudo eliminar la clave.
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
        <translation>Uso: gear-audit instances test NOMBRE

Prueba una instancia e indica qué encontró cada paso, uno por línea en la salida estándar: si la
dirección responde, la versión de Flywheel, de quién es la clave, cuántos gears ve ese usuario y
si el motor de contenedores puede iniciar sesión en el registro. El primer paso que falla es el
último; sin motor no se intenta iniciar sesión, lo que no es un fallo. Allí no se cambia nada. La
clave es la de la variable de entorno (vea «gear-audit instances --help») o, si no, la del
llavero.

Opciones:
  -h, --help     mostrar este texto

Estado de salida: 0 no falló ningún paso, 1 falló un paso, 2 uso incorrecto, 3 no hay clave o no
se puede obtener, 130 interrumpido.
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
        <translation>Uso: gear-audit instances import ARCHIVO

Toma instancias con sus claves de un archivo, y guarda las claves en el llavero:
  - un site_list.py con un diccionario {&apos;name&apos;: [&apos;address&apos;, &apos;user&apos;, &apos;key&apos;], …}. Se lee y no se
    ejecuta, de modo que solo puede contener valores simples;
  - el user.json de la línea de órdenes de Flywheel, {&quot;key&quot;: &quot;host:key&quot;}.
Una instancia que ya está, por nombre y dirección, recibe la clave del archivo. Lo tomado se
escribe en la salida estándar. El archivo se deja como está.

Opciones:
  -h, --help     mostrar este texto

Estado de salida: 0 se tomaron todas, 1 algunas no, cada una nombrada con su motivo, 2 uso
incorrecto, 3 el archivo no se puede leer, o no hay llavero o no se puede usar (las instancias
se añaden entonces sin sus claves).
</translation>
    </message>
    <message>
        <source>a key is never given as an argument, since others can see those. Type it when asked, or pass it on standard input.</source>
        <translation>una clave nunca se da como argumento, ya que otros pueden verlos. Escríbala cuando se le pida, o pásela por la entrada estándar.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>there are too many arguments. A name with spaces goes in quotes; a key is never an argument.</source>
        <translation>hay demasiados argumentos. Un nombre con espacios va entre comillas; una clave nunca es un argumento.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>say what to do: add, list, remove, test or import.</source>
        <translation>indique qué hacer: add, list, remove, test o import.</translation>
    </message>
    <message>
        <source>“%1” is not a command of “instances”.</source>
        <translation>«%1» no es una orden de «instances».</translation>
    </message>
</context>
<context>
    <name>InstancesText</name>
    <message numerus="yes">
        <source>For a scheduled job, or where there is no keychain, put the key into the environment variable %1 of each run instead.</source>
        <translation>
            <numerusform>Para una tarea programada, o donde no hay llavero, ponga la clave en la variable de entorno %1 de cada ejecución.</numerusform>
            <numerusform>Para una tarea programada, o donde no hay llavero, ponga las claves en las variables de entorno %1 de cada ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instance called %1 already. Use --replace to change it, or another name.</source>
        <translation>Ya hay una instancia llamada %1. Use --replace para cambiarla, u otro nombre.</translation>
    </message>
    <message>
        <source>The key does not name its host: say the address with --url.</source>
        <translation>La clave no indica su host: dé la dirección con --url.</translation>
    </message>
    <message>
        <source>API key for %1: </source>
        <translation>Clave de API para %1: </translation>
    </message>
    <message>
        <source>No key was given. Type it when asked, or pass it on standard input.</source>
        <translation>No se dio ninguna clave. Escríbala cuando se le pida, o pásela por la entrada estándar.</translation>
    </message>
    <message>
        <source>This terminal cannot hide what is typed. Pass the key on standard input.</source>
        <translation>Este terminal no puede ocultar lo que se escribe. Pase la clave por la entrada estándar.</translation>
    </message>
    <message>
        <source>Added %1. Each run takes its key from the environment variable %2.</source>
        <translation>Se añadió %1. Cada ejecución toma su clave de la variable de entorno %2.</translation>
    </message>
    <message>
        <source>Added %1; its key is in the keychain.</source>
        <translation>Se añadió %1; su clave está en el llavero.</translation>
    </message>
    <message>
        <source>Changed %1; its key is in the keychain.</source>
        <translation>Se cambió %1; su clave está en el llavero.</translation>
    </message>
    <message>
        <source>Added %1 without its key.</source>
        <translation>Se añadió %1 sin su clave.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>There are no instances yet. “gear-audit instances add” adds one.</source>
        <translation>Todavía no hay instancias. «gear-audit instances add» añade una.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>%1 (not enabled)</source>
        <translation>%1 (no activada)</translation>
    </message>
    <message>
        <source>Removed %1; the keychain was left as it is.</source>
        <translation>Se eliminó %1; el llavero se dejó como estaba.</translation>
    </message>
    <message>
        <source>Nothing was removed. Use --keep-key to remove the instance alone, whatever the keychain holds.</source>
        <translation>No se eliminó nada. Use --keep-key para eliminar solo la instancia, contenga lo que contenga el llavero.</translation>
    </message>
    <message>
        <source>Removed %1 and its key.</source>
        <translation>Se eliminaron %1 y su clave.</translation>
    </message>
    <message>
        <source>There is no instance called %1. “gear-audit instances list” shows them.</source>
        <translation>No hay ninguna instancia llamada %1. «gear-audit instances list» las muestra.</translation>
    </message>
    <message>
        <source>What stands in the user&apos;s place looks like a key. It was not saved; the key is read from the standard input.</source>
        <translation>Lo que hay en lugar del usuario parece una clave. No se guardó; la clave se lee de la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>JudgementsText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 de %2</translation>
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
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n hora</numerusform>
            <numerusform>quedan unas %n horas</numerusform>
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
            <numerusform>%1 de %n gear</numerusform>
            <numerusform>%1 de %n gears</numerusform>
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
        <translation>Uso: gear-audit merge CARPETA… --into CARPETA

Reúne los resultados de varias carpetas, como los de las partes de una auditoría. De cada gear
vale la respuesta más reciente; un fallo nunca sustituye una respuesta. También se toman las
evaluaciones. Las carpetas solo se leen, y la que sigue a --into puede contener ya resultados:
repetirlo no cambia nada.

Opciones:
  --into CARPETA   dónde se reúnen los resultados; se crea si no existe
  -h, --help       mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto, 3 una carpeta no se puede leer o ninguna tiene resultados,
o el resultado no se puede escribir: entonces se queda como estaba.
</translation>
    </message>
    <message>
        <source>There are no results in %1.</source>
        <translation>No hay resultados en %1.</translation>
    </message>
    <message>
        <source>%1/%2: two folders do not find the same in the same image; the newer answer stands.</source>
        <translation>%1/%2: dos carpetas no encuentran lo mismo en la misma imagen; vale la respuesta más reciente.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 replaced by a newer answer, %4 that were there already.</source>
        <comment>the first is a count of gears</comment>
        <translation>%1: %2 nuevos, %3 sustituidos por una respuesta más reciente, %4 que ya estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) added.</source>
        <translation>
            <numerusform>%n evaluación añadida.</numerusform>
            <numerusform>%n evaluaciones añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>name the folders whose results are to be brought together.</source>
        <translation>indique las carpetas cuyos resultados se deben reunir.</translation>
    </message>
    <message>
        <source>--into names the folder that they are brought into.</source>
        <translation>--into indica la carpeta en la que se reúnen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>unknown version</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>sin sitio</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>watched and read</source>
        <translation>observado y leído</translation>
    </message>
    <message>
        <source>watched, read otherwise</source>
        <translation>observado, leído de otro modo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>end of life %1</source>
        <comment>a date</comment>
        <translation>fin de vida %1</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>fin de vida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a Python, what is to be said of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 run it</source>
        <comment>a Python, gears, how many of them</comment>
        <translation>%1: %2, en uso en %3</translation>
    </message>
    <message>
        <source>%1, %2 may run it</source>
        <comment>what is known, how many else</comment>
        <translation>%1, otros %2 quizá lo usen</translation>
    </message>
    <message>
        <source>Gears by Python</source>
        <translation>Gears por Python</translation>
    </message>
    <message>
        <source>Gears by flywheel-sdk</source>
        <translation>Gears por flywheel-sdk</translation>
    </message>
    <message>
        <source>Gears by status</source>
        <translation>Gears por estado</translation>
    </message>
    <message>
        <source>Gears by site</source>
        <translation>Gears por sitio</translation>
    </message>
    <message>
        <source>Gears by operating system</source>
        <translation>Gears por sistema operativo</translation>
    </message>
    <message>
        <source>Gears by tool</source>
        <translation>Gears por herramienta</translation>
    </message>
    <message>
        <source>Gears by how the Python they start is known</source>
        <translation>Gears según cómo se sabe qué Python inician</translation>
    </message>
    <message>
        <source>Gears by known faults in what they start</source>
        <translation>Gears por vulnerabilidades conocidas en lo que inician</translation>
    </message>
    <message>
        <source>A gear with several versions counts for each.</source>
        <translation>Un gear con varias versiones cuenta para cada una.</translation>
    </message>
    <message>
        <source>Of gears whose image&apos;s system is known.</source>
        <translation>De los gears cuyo sistema de la imagen se conoce.</translation>
    </message>
    <message>
        <source>Beside Python. A gear with several counts for each.</source>
        <translation>Aparte de Python. Un gear con varias cuenta para cada una.</translation>
    </message>
    <message>
        <source>Watched: its command was started and seen. Read: its command&apos;s text tells.</source>
        <translation>Observado: se inició su orden y se vio. Leído: lo dice el texto de su orden.</translation>
    </message>
    <message>
        <source>A gear with faults of several severities counts for each.</source>
        <translation>Un gear con vulnerabilidades de varias gravedades cuenta para cada una.</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n sitio más</numerusform>
            <numerusform>%n sitios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n versión más</numerusform>
            <numerusform>%n versiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Shows them all.</source>
        <comment>others, gears</comment>
        <translation>%1: %2. Los muestra todos.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what is counted, before, now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>gears</source>
        <translation>gears</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>no se pudo auditar</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>inician un Python en fin de vida</translation>
    </message>
    <message>
        <source>flywheel-sdk behind its site</source>
        <translation>flywheel-sdk por detrás de su sitio</translation>
    </message>
    <message>
        <source>start something exploited</source>
        <translation>inician algo explotado</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a date, what changed</comment>
        <translation>Desde el %1: %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Puts those with few gears together again</source>
        <translation>Vuelve a agrupar los que tienen pocos gears</translation>
    </message>
    <message>
        <source>A gear with several counts for each.</source>
        <translation>Un gear con varios cuenta para cada uno.</translation>
    </message>
    <message>
        <source>Gears</source>
        <comment>a name before their number</comment>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Lo inician</translation>
    </message>
    <message>
        <source>May start it</source>
        <translation>Quizá lo inicien</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vida</translation>
    </message>
    <message>
        <source>the gear starts it</source>
        <translation>lo inicia el gear</translation>
    </message>
    <message>
        <source>merely in the image, or not recorded which one is started</source>
        <translation>solo en la imagen, o no consta cuál se inicia</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>en fin de vida</translation>
    </message>
</context>
<context>
    <name>PackageParts</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
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
        <translation>Uso: gear-audit query ARCHIVO… EXPRESIÓN [opciones]

Encuentra gears, Pythons y paquetes en los resultados de auditorías. ARCHIVO es un master JSON,
como exchange_master_json.json; también vale un archivo del primer script. EXPRESIÓN es un
filtro como en la ventana, entre comillas; más abajo se explica cómo se escribe.

Opciones:
  --format FORMATO  table (predeterminado), json o csv
  --count           escribir solo cuántos gears coinciden
  --advisories ARCHIVO
                    las vulnerabilidades conocidas que se usan, en lugar de las de
                    «gear-audit advisories»
  --ignore ARCHIVO  evaluaciones de vulnerabilidades, u OpenVEX, además de las que están
                    junto a los resultados
  -h, --help        mostrar este texto

Una tabla cabe en el terminal; en otro sitio se escribe entera. Hay una línea por cada paquete
que nombra el filtro; si no, por cada Python; si no, para el gear. El CSV tiene todas las
columnas; el JSON, con los mismos nombres, es
{&quot;gears&quot;: número, &quot;matches&quot;: [{&quot;site&quot;, &quot;gear&quot;, …}]}. Las vulnerabilidades conocidas están en él
si hay una base de ellas, y en la tabla si el filtro las pide.

Estado de salida: 0 algo coincide, 1 nada coincide, 2 uso incorrecto o error en el filtro, 3 un
archivo no se puede leer, incluidas las vulnerabilidades conocidas que pide el filtro, o el
resultado no se pudo escribir.

%1</translation>
    </message>
    <message>
        <source>say which FILE to look in, and for what.</source>
        <translation>indique el ARCHIVO en el que buscar, y qué.</translation>
    </message>
    <message>
        <source>a FILE and behind it a filter are needed.</source>
        <translation>hacen falta un ARCHIVO y, detrás, un filtro.</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>A filter of several words goes in quotes: gear-audit query FILE &apos;sdk:yes numpy&apos;</source>
        <translation>Un filtro de varias palabras va entre comillas: gear-audit query ARCHIVO &apos;sdk:yes numpy&apos;</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 match.</source>
        <comment>12 of 94 gears</comment>
        <translation>
            <numerusform>Coincidencia: %1.</numerusform>
            <numerusform>Coincidencias: %1.</numerusform>
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
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>severity</comment>
        <translation>crítica</translation>
    </message>
    <message>
        <source>malicious</source>
        <comment>severity</comment>
        <translation>malicioso</translation>
    </message>
    <message>
        <source>severity unknown</source>
        <translation>gravedad desconocida</translation>
    </message>
    <message>
        <source>exploited</source>
        <translation>explotada</translation>
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
            <numerusform>%1 en %n sitio</numerusform>
            <numerusform>%1 en %n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, none of them starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1, que no lo inicia</numerusform>
            <numerusform>%1, ninguno de los cuales lo inicia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1 que lo inicia</numerusform>
            <numerusform>%1 que lo inician</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of them starting it</source>
        <comment>14 gears, how many</comment>
        <translation>
            <numerusform>%1, de los cuales %2 lo inicia</numerusform>
            <numerusform>%1, de los cuales %2 lo inician</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malicious</source>
        <translation>
            <numerusform>%n malicioso</numerusform>
            <numerusform>%n maliciosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploited</source>
        <translation>
            <numerusform>%n explotada</numerusform>
            <numerusform>%n explotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n vulnerabilidad</numerusform>
            <numerusform>%n vulnerabilidades</numerusform>
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
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
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
        <translation>Eliminar %1 %2, que es malicioso,</translation>
    </message>
    <message>
        <source>Pin %1 %2 to %3</source>
        <comment>a package, its version, another</comment>
        <translation>Fijar %1 %2 en %3</translation>
    </message>
    <message>
        <source>Replace %1 %2, for which there is no fix yet,</source>
        <comment>a package</comment>
        <translation>Sustituir %1 %2, para el que aún no hay corrección,</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life,</source>
        <translation>Sustituir Python %1, que está en fin de vida,</translation>
    </message>
    <message>
        <source>Replace Python %1, which is past its end of life, by %2 or later,</source>
        <translation>Sustituir Python %1, que está en fin de vida, por %2 o posterior,</translation>
    </message>
    <message>
        <source>in the base %1</source>
        <comment>an image</comment>
        <translation>en la base %1</translation>
    </message>
    <message>
        <source>in the image %1</source>
        <translation>en la imagen %1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>en %1 de %n imagen con los mismos paquetes</numerusform>
            <numerusform>en %1 de %n imágenes con los mismos paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Base %1</source>
        <comment>an image</comment>
        <translation>Base %1</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>%1 de %n imagen con los mismos paquetes</numerusform>
            <numerusform>%1 de %n imágenes con los mismos paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>14 gears on 3 sites</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>mends %1 in %2</source>
        <comment>9 faults, 14 gears</comment>
        <translation>corrige %1 en %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>what to do where, faults, gears</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do where, what that mends</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <comment>a package, what it wants: urllib3&lt;2</comment>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>Within that, %1 ends some; what stays: %2.</source>
        <comment>a version, faults</comment>
        <translation>Dentro de eso, %1 corrige algunas; quedan: %2.</translation>
    </message>
    <message>
        <source>Within that, no version ends any.</source>
        <translation>Dentro de eso, ninguna versión corrige nada.</translation>
    </message>
    <message>
        <source>%1 does not end: %2.</source>
        <comment>a version, faults</comment>
        <translation>%1 no corrige: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the gears could not be audited this time: what is told of it is of an earlier audit.</source>
        <translation>
            <numerusform>%n de los gears no se pudo auditar esta vez: lo que se dice de él es de una auditoría anterior.</numerusform>
            <numerusform>%n de los gears no se pudieron auditar esta vez: lo que se dice de ellos es de una auditoría anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>starts it</source>
        <translation>lo inicia</translation>
    </message>
    <message>
        <source>by an earlier audit</source>
        <translation>según una auditoría anterior</translation>
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
        <translation>Capa común más alta: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <comment>a digest</comment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <comment>a command</comment>
        <translation>Creada por: %1</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Vulnerabilidades:</translation>
    </message>
    <message>
        <source>Gears:</source>
        <translation>Gears:</translation>
    </message>
    <message>
        <source>No gear starts a Python with a package that is known to be faulty.</source>
        <translation>Ningún gear inicia un Python con un paquete que se sepa vulnerable.</translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a known fault.</source>
        <translation>
            <numerusform>%n gear inicia un Python con un paquete que tiene una vulnerabilidad conocida.</numerusform>
            <numerusform>%n gears inician un Python con un paquete que tiene una vulnerabilidad conocida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a critical fault.</source>
        <translation>
            <numerusform>%n gear inicia un Python con un paquete que tiene una vulnerabilidad crítica.</numerusform>
            <numerusform>%n gears inician un Python con un paquete que tiene una vulnerabilidad crítica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that is being exploited, or is malicious.</source>
        <translation>
            <numerusform>%n gear inicia un Python con un paquete que se está explotando o es malicioso.</numerusform>
            <numerusform>%n gears inician un Python con un paquete que se está explotando o es malicioso.</numerusform>
        </translation>
    </message>
    <message>
        <source>One new base image, %2, mends %1 of them.</source>
        <comment>how many, an image</comment>
        <translation>Una sola imagen base nueva, %2, corrige %1 de ellos.</translation>
    </message>
    <message>
        <source>One change mends %1 of them: %2.</source>
        <comment>how many, where</comment>
        <translation>Un solo cambio corrige %1 de ellos: %2.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ahora hay</translation>
    </message>
    <message>
        <source>Of the Python</source>
        <translation>Del Python</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>What nothing mends yet</source>
        <translation>Lo que nada corrige aún</translation>
    </message>
    <message>
        <source>What it mends</source>
        <translation>Lo que corrige</translation>
    </message>
    <message>
        <source>What it leaves</source>
        <translation>Lo que deja</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>known to be exploited</source>
        <translation>explotación conocida</translation>
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
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 holds no results of an audit. Choose a master JSON, such as exchange_master_json.json.</source>
        <translation>%1 no contiene resultados de una auditoría. Elija un master JSON, como exchange_master_json.json.</translation>
    </message>
</context>
<context>
    <name>ResultsColumns</name>
    <message>
        <source>found on: %1</source>
        <translation>encontrado en: %1</translation>
    </message>
    <message>
        <source>Audited: %1</source>
        <translation>Auditado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>The gear asks for an API key as an input.</source>
        <translation>El gear pide una clave de API como entrada.</translation>
    </message>
    <message>
        <source>The gear does not ask for an API key.</source>
        <translation>El gear no pide una clave de API.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation>Compatible con el SDK</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation>Prefijo: %1</translation>
    </message>
    <message>
        <source>The gear starts %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>El gear inicia %1 (%2)</translation>
    </message>
    <message>
        <source>In its image: %1 (%2)</source>
        <comment>a version, a path</comment>
        <translation>En su imagen: %1 (%2)</translation>
    </message>
    <message>
        <source>flywheel-sdk %1; the site&apos;s release is %2</source>
        <translation>flywheel-sdk %1; la versión del sitio es %2</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>%n versión mayor por detrás de su sitio</numerusform>
            <numerusform>%n versiones mayores por detrás de su sitio</numerusform>
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
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a gear could not be audited</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>The Python that the gear starts</source>
        <translation>El Python que inicia el gear</translation>
    </message>
    <message>
        <source>flywheel-sdk, and how many major versions it is behind its site</source>
        <translation>flywheel-sdk, y cuántas versiones mayores está por detrás de su sitio</translation>
    </message>
    <message>
        <source>Known faults of what the gear starts</source>
        <translation>Vulnerabilidades conocidas de lo que inicia el gear</translation>
    </message>
    <message>
        <source>Why the gear could not be audited</source>
        <translation>Por qué no se pudo auditar el gear</translation>
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
        <translation>Deteniendo… lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Looking for the keys…</source>
        <translation>Buscando las claves…</translation>
    </message>
    <message>
        <source>Listing the gears…</source>
        <translation>Obteniendo la lista de gears…</translation>
    </message>
    <message>
        <source>Listing the gears: %1</source>
        <translation>Obteniendo la lista de gears: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation>
            <numerusform>%n no se pudo auditar</numerusform>
            <numerusform>%n no se pudieron auditar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation>%1 descargados</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
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
        <translation>Uso: gear-audit schema NOMBRE

Muestra el JSON Schema de lo que escribe el programa, para comprobarlo en scripts. Dice de qué
versión es y qué puede cambiar.

  master      los resultados de una auditoría
  query       lo que muestra «query --format json»
  diff        lo que muestra «diff --format json»
  check       lo que muestra «check --format json»
  progress    una línea de lo que muestra «audit --json»

Opciones:
  -h, --help  mostrar este texto

Estado de salida: 0 hecho, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>there is no schema “%1”; there are %2.</source>
        <translation>no hay ningún esquema «%1»; hay %2.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero del %1 al %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número del %1 al %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it is a list. A text with a comma in it stands in quotes.</source>
        <translation>El ajuste %1 no se usa: es una lista. Un texto que contiene una coma va entre comillas.</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”.</source>
        <translation>El ajuste %1 no se usa: admite %2, no «%3».</translation>
    </message>
    <message>
        <source>The setting %1 is not used: it takes %2, not “%3”. The default, %4, counts.</source>
        <translation>El ajuste %1 no se usa: admite %2, no «%3». Vale el valor predeterminado, %4.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read as a whole. What cannot be read is as if it were not there.</source>
        <translation>Los ajustes de %1 no se pueden leer por completo. Lo que no se puede leer se trata como si no estuviera.</translation>
    </message>
    <message>
        <source>Nothing is saved there until the file is mended or moved away, so that what it holds is kept.</source>
        <translation>No se guarda nada en él hasta que el archivo se repare o se mueva, para que se conserve lo que contiene.</translation>
    </message>
    <message>
        <source>The file with the settings, %1, is empty.</source>
        <translation>El archivo de los ajustes, %1, está vacío.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>No key is stored</source>
        <translation>No hay ninguna clave guardada</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>No answer from the keychain</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The key is for another host</source>
        <translation>La clave es para otro host</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>La clave no se puede leer</translation>
    </message>
    <message>
        <source>Its address or key is wrong</source>
        <translation>Su dirección o su clave es incorrecta</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Se rechazó la clave</translation>
    </message>
    <message>
        <source>The user is disabled</source>
        <translation>El usuario está desactivado</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>Se denegó el permiso</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>No se puede acceder</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Its gears cannot be listed</source>
        <translation>No se puede obtener la lista de sus gears</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Not recorded</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>No Python</source>
        <translation>Sin Python</translation>
    </message>
    <message>
        <source>No image named</source>
        <translation>Sin imagen indicada</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>Imagen no encontrada</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Inicio de sesión necesario</translation>
    </message>
    <message>
        <source>Download limit reached</source>
        <translation>Límite de descargas alcanzado</translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation>Espacio en disco insuficiente</translation>
    </message>
    <message>
        <source>Other processor</source>
        <translation>Otro procesador</translation>
    </message>
    <message>
        <source>Registry not reached</source>
        <translation>Registro no accesible</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>Error del motor</translation>
    </message>
    <message>
        <source>Examination failed</source>
        <translation>Examen fallido</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The file does not say how this gear&apos;s audit ended. Audit it again to know.</source>
        <translation>El archivo no dice cómo terminó la auditoría de este gear. Audítelo de nuevo para saberlo.</translation>
    </message>
    <message>
        <source>The image was examined; its Pythons are listed.</source>
        <translation>La imagen se examinó; se listan sus Pythons.</translation>
    </message>
    <message>
        <source>The image was examined; it holds no Python.</source>
        <translation>La imagen se examinó; no contiene ningún Python.</translation>
    </message>
    <message>
        <source>The manifest names no image to examine.</source>
        <translation>El manifest no indica ninguna imagen que examinar.</translation>
    </message>
    <message>
        <source>The registry does not have the image, or hides it. Check its name in the manifest.</source>
        <translation>El registro no tiene la imagen, o la oculta. Compruebe su nombre en el manifest.</translation>
    </message>
    <message>
        <source>The registry wants you to sign in. Use “docker login”, and audit again.</source>
        <translation>El registro pide que inicie sesión. Use «docker login» y audite de nuevo.</translation>
    </message>
    <message>
        <source>The registry allows no more downloads for now. Wait for some hours, or use “docker login”, and audit again.</source>
        <translation>El registro no permite más descargas por ahora. Espere unas horas, o use «docker login», y audite de nuevo.</translation>
    </message>
    <message>
        <source>The disk with the images is nearly full. Free some space, and audit again.</source>
        <translation>El disco de las imágenes está casi lleno. Libere espacio y audite de nuevo.</translation>
    </message>
    <message>
        <source>The image is made for another kind of processor than this engine&apos;s.</source>
        <translation>La imagen está hecha para otro tipo de procesador que el de este motor.</translation>
    </message>
    <message>
        <source>The registry with the image could not be reached. Check the network connection, and audit again; the reason says more.</source>
        <translation>No se pudo acceder al registro que tiene la imagen. Compruebe la conexión de red y audite de nuevo; el motivo dice más.</translation>
    </message>
    <message>
        <source>The container engine reported an error. Audit again; if it stays, the reason says more.</source>
        <translation>El motor de contenedores notificó un error. Audite de nuevo; si persiste, el motivo dice más.</translation>
    </message>
    <message>
        <source>The image is there, but nothing could be learnt from it.</source>
        <translation>La imagen está ahí, pero no se pudo averiguar nada de ella.</translation>
    </message>
    <message>
        <source>It was ended at its time limit. Audit again, or raise the limit.</source>
        <translation>Se interrumpió al llegar a su límite de tiempo. Audite de nuevo, o aumente el límite.</translation>
    </message>
    <message>
        <source>The audit was stopped before this gear ended. Audit again to go on.</source>
        <translation>La auditoría se detuvo antes de que terminara este gear. Audite de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Pythons of version %1</source>
        <translation>Pythons de la versión %1</translation>
    </message>
    <message>
        <source>Pythons of %1</source>
        <comment>a moment</comment>
        <translation>Pythons del %1</translation>
    </message>
    <message>
        <source>Pythons of version %1, of %2</source>
        <comment>version, moment</comment>
        <translation>Pythons de la versión %1, del %2</translation>
    </message>
    <message>
        <source>What is there now could not be examined. %1.</source>
        <comment>Pythons of version 0.9</comment>
        <translation>Lo que hay ahí ahora no se pudo examinar. %1.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Registry failed</source>
        <translation>Error del registro</translation>
    </message>
    <message>
        <source>Image damaged</source>
        <translation>Imagen dañada</translation>
    </message>
    <message>
        <source>Engine went away</source>
        <translation>El motor desapareció</translation>
    </message>
    <message>
        <source>Cannot be started</source>
        <translation>No se puede iniciar</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>The registry refuses the image to the user who is signed in. Ask its owner for permission, and audit again.</source>
        <translation>El registro niega la imagen al usuario que ha iniciado sesión. Pida permiso a su propietario y audite de nuevo.</translation>
    </message>
    <message>
        <source>The registry, or something before it, answered with an error. Audit again later; the reason says more.</source>
        <translation>El registro, o algo que está delante, respondió con un error. Audite de nuevo más tarde; el motivo dice más.</translation>
    </message>
    <message>
        <source>What the registry sent is not the image that its name stands for. Audit again; if it stays, the image has to be pushed anew.</source>
        <translation>Lo que envió el registro no es la imagen que designa su nombre. Audite de nuevo; si persiste, hay que volver a subir la imagen.</translation>
    </message>
    <message>
        <source>The container engine went away while it worked, or was not there. Start it, and audit again.</source>
        <translation>El motor de contenedores desapareció mientras trabajaba, o no estaba. Inícielo y audite de nuevo.</translation>
    </message>
    <message>
        <source>No container of the image can be started, because of its own settings. It can be read layer by layer instead.</source>
        <translation>No se puede iniciar ningún contenedor de la imagen, por su propia configuración. En su lugar se puede leer capa por capa.</translation>
    </message>
    <message>
        <source>It was ended because it took more memory than is allowed. It can be read layer by layer instead.</source>
        <translation>Se interrumpió porque ocupaba más memoria de la permitida. En su lugar se puede leer capa por capa.</translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message numerus="yes">
        <source>%n gear(s) to audit.</source>
        <translation>
            <numerusform>%n gear por auditar.</numerusform>
            <numerusform>%n gears por auditar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of gears…</source>
        <translation>Leyendo la lista de gears…</translation>
    </message>
    <message numerus="yes">
        <source>%n not audited</source>
        <translation>
            <numerusform>%n no auditado</numerusform>
            <numerusform>%n no auditados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Not tried. %1</source>
        <translation>No probado. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Falló. %1</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1: not compared</source>
        <translation>%1: no comparada</translation>
    </message>
    <message>
        <source>%1: both found the same, Pythons: %2</source>
        <comment>image, number</comment>
        <translation>%1: ambas encontraron lo mismo, Pythons: %2</translation>
    </message>
    <message>
        <source>%1: differences: %2</source>
        <comment>image, number</comment>
        <translation>%1: diferencias: %2</translation>
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
        <translation>Uso: gear-audit verify IMAGEN… [opciones]

Examina imágenes de ambas formas, con el motor de contenedores y por sus capas, e indica en qué
difieren. IMAGEN es un nombre como en un manifest. No se registra nada.

Opciones:
  --command TEXTO    la orden del gear, para saber qué Python inicia (predeterminado: ./run)
  --engine PROGRAMA  docker o podman, o la ruta de uno
  --format FORMATO   text (predeterminado) o json
  -h, --help         mostrar este texto

Estado de salida: 0 ambas encontraron lo mismo, 1 difieren o una imagen no se pudo comparar,
2 uso incorrecto, 3 no se pudo ejecutar nada, 130 interrumpido.
</translation>
    </message>
    <message>
        <source>say which IMAGE to look into.</source>
        <translation>indique la IMAGEN que se debe examinar.</translation>
    </message>
</context>
<context>
    <name>gearaudit::AdvisoriesPage</name>
    <message>
        <source>known faults (OSV)</source>
        <translation>vulnerabilidades conocidas (OSV)</translation>
    </message>
    <message>
        <source>exploited ones (CISA)</source>
        <translation>explotadas (CISA)</translation>
    </message>
    <message>
        <source>how likely attacks are (EPSS)</source>
        <translation>probabilidad de ataque (EPSS)</translation>
    </message>
    <message>
        <source>Where They Come From</source>
        <translation>De dónde proceden</translation>
    </message>
    <message>
        <source>Known &amp;faults:</source>
        <translation>&amp;Vulnerabilidades conocidas:</translation>
    </message>
    <message>
        <source>OSV&apos;s download for PyPI, a zip.</source>
        <translation>La descarga de OSV para PyPI, un zip.</translation>
    </message>
    <message>
        <source>&amp;Exploited ones:</source>
        <translation>&amp;Explotadas:</translation>
    </message>
    <message>
        <source>CISA&apos;s list, a JSON.</source>
        <translation>La lista de CISA, un JSON.</translation>
    </message>
    <message>
        <source>Likely a&amp;ttacks:</source>
        <translation>A&amp;taques probables:</translation>
    </message>
    <message>
        <source>FIRST&apos;s EPSS scores, a csv.gz.</source>
        <translation>Las puntuaciones EPSS de FIRST, un csv.gz.</translation>
    </message>
    <message>
        <source>Fetch them when the program starts, at most once a &amp;day</source>
        <translation>Obtenerlas al iniciar el programa, como máximo una vez al &amp;día</translation>
    </message>
    <message>
        <source>Known Faults of PyPI&apos;s Packages</source>
        <translation>Vulnerabilidades conocidas de los paquetes de PyPI</translation>
    </message>
    <message>
        <source>How far fetching is</source>
        <translation>Progreso de la obtención</translation>
    </message>
    <message>
        <source>&amp;Update Now</source>
        <translation>A&amp;ctualizar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Reads files that were fetched on another computer</source>
        <translation>Lee archivos obtenidos en otro equipo</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Elimin&amp;ar</translation>
    </message>
    <message>
        <source>Empty: this is not fetched.</source>
        <translation>Vacío: esto no se obtiene.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for this computer itself).</source>
        <translation>Una dirección empieza por https:// (o http:// para este mismo equipo).</translation>
    </message>
    <message>
        <source>Import Known Faults</source>
        <translation>Importar vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>Known faults (*.zip *.json *.gz *.csv)</source>
        <translation>Vulnerabilidades conocidas (*.zip *.json *.gz *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove Known Faults</source>
        <translation>Eliminar las vulnerabilidades conocidas</translation>
    </message>
    <message>
        <source>Remove the database of known faults?</source>
        <translation>¿Eliminar la base de vulnerabilidades conocidas?</translation>
    </message>
    <message>
        <source>Results stay. What is judged not to be affected stays too.</source>
        <translation>Los resultados se quedan. También queda lo que se evaluó como no afectado.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>There is a database, %1.</source>
        <comment>how old, how many</comment>
        <translation>Hay una base de datos, %1.</translation>
    </message>
    <message>
        <source>There is no database of known faults yet. Nothing is fetched until you ask for it.</source>
        <translation>Todavía no hay una base de vulnerabilidades conocidas. No se obtiene nada hasta que lo pida.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <comment>what, how much of it</comment>
        <translation>Obteniendo %1: %2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>what, how many</comment>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>Writing the database…</source>
        <translation>Escribiendo la base de datos…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <comment>what, how many, a moment</comment>
        <translation>%1: %2, del %3</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditButton</name>
    <message>
        <source>A&amp;udit</source>
        <translation>Au&amp;ditar</translation>
    </message>
    <message>
        <source>Audits the ticked gears that have no answer yet</source>
        <translation>Audita los gears marcados que aún no tienen respuesta</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditController</name>
    <message>
        <source>The changed settings take effect when this audit has ended.</source>
        <translation>Los ajustes cambiados tendrán efecto cuando termine esta auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be listed; each is marked under Sources.</source>
        <translation>
            <numerusform>%n fuente no se pudo listar; está marcada en Fuentes.</numerusform>
            <numerusform>%n fuentes no se pudieron listar; cada una está marcada en Fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation>Se guardó una copia: %1</translation>
    </message>
    <message>
        <source>An audit is running.</source>
        <translation>Hay una auditoría en curso.</translation>
    </message>
    <message>
        <source>The audit is being stopped.</source>
        <translation>La auditoría se está deteniendo.</translation>
    </message>
    <message>
        <source>It is being checked whether Docker is ready.</source>
        <translation>Se está comprobando si Docker está listo.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The results so far are being read.</source>
        <translation>Se están leyendo los resultados existentes.</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>No hay ninguna auditoría en curso.</translation>
    </message>
    <message>
        <source>A copy is being saved.</source>
        <translation>Se está guardando una copia.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Todavía no hay resultados.</translation>
    </message>
    <message>
        <source>The site that lists these gears is not among the instances any more.</source>
        <translation>El sitio que lista estos gears ya no está entre las instancias.</translation>
    </message>
    <message>
        <source>Nothing is ticked under To Audit.</source>
        <translation>No hay nada marcado en Por auditar.</translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditPage</name>
    <message>
        <source>Gears in progress</source>
        <translation>Gears en curso</translation>
    </message>
    <message>
        <source>Add a Flywheel Instance…</source>
        <translation>Añadir una instancia de Flywheel…</translation>
    </message>
    <message>
        <source>Enable a Flywheel Instance…</source>
        <translation>Activar una instancia de Flywheel…</translation>
    </message>
    <message>
        <source>&amp;Side Bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;In Progress</source>
        <translation>En curs&amp;o</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation>No hay ninguna auditoría en curso.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ChangeFilterRow</name>
    <message>
        <source>Only gears on both sides</source>
        <translation>Solo gears de ambos lados</translation>
    </message>
    <message>
        <source>Show what is %1</source>
        <comment>new, gone, newer</comment>
        <translation>Mostrar lo que es %1</translation>
    </message>
    <message>
        <source>%1: %2. Shows or hides them.</source>
        <comment>newer: 480</comment>
        <translation>%1: %2. Los muestra o los oculta.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ComparePage</name>
    <message>
        <source>Since Last Time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>The results have changed since they were compared</source>
        <translation>Los resultados han cambiado desde que se compararon</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Puts everything that is shown on the clipboard</source>
        <translation>Copia al portapapeles todo lo que se muestra</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Writes what is shown as text, CSV or JSON</source>
        <translation>Escribe lo que se muestra como texto, CSV o JSON</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Exchanges before and after</source>
        <translation>Intercambia antes y después</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Compares the newest earlier results with those of now</source>
        <translation>Compara los resultados anteriores más recientes con los de ahora</translation>
    </message>
    <message>
        <source>There are no earlier results yet. Auditing everything again keeps them.</source>
        <translation>Todavía no hay resultados anteriores. Auditar todo de nuevo los conserva.</translation>
    </message>
    <message>
        <source>Different, of those that match: %1</source>
        <comment>12 gears</comment>
        <translation>Diferentes, de los que coinciden: %1</translation>
    </message>
    <message>
        <source>Different: %1. The same: %2.</source>
        <comment>94 gears; 3 gears</comment>
        <translation>Diferentes: %1. Iguales: %2.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>Open a second file with results, or audit everything again: the results of before are then kept and can be compared with the new ones. Two sites of one file can be compared as well: choose it on both sides.</source>
        <translation>Abra un segundo archivo con resultados, o audite todo de nuevo: los resultados de antes se conservan entonces y se pueden comparar con los nuevos. También se pueden comparar dos sitios de un mismo archivo: elíjalo en ambos lados.</translation>
    </message>
    <message>
        <source>Choose what to compare: before and after, each as a whole or one site of it.</source>
        <translation>Elija qué comparar: antes y después, cada uno entero o uno de sus sitios.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation>Esto no se puede comparar</translation>
    </message>
    <message>
        <source>No such differences</source>
        <translation>No hay diferencias de ese tipo</translation>
    </message>
    <message>
        <source>What differs is hidden by the filter or by the kinds of change above.</source>
        <translation>Lo que difiere está oculto por el filtro o por los tipos de cambio de arriba.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Ambos lados contienen lo mismo.</translation>
    </message>
    <message>
        <source>Save the Differences</source>
        <translation>Guardar las diferencias</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
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
        <translation>Las diferencias están en %1.</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Por paquete</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>Por gear</translation>
    </message>
    <message>
        <source>Whether what changed in many gears is one row, or each gear is</source>
        <translation>Si lo que cambió en muchos gears es una sola fila, o lo es cada gear</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ConnectionPanel</name>
    <message>
        <source>S&amp;top the Test</source>
        <translation>Detener la &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Probar la cone&amp;xión</translation>
    </message>
    <message>
        <source>Asks the site whose key this is and what it may see. Nothing is changed there.</source>
        <translation>Pregunta al sitio de quién es esta clave y qué puede ver. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
</context>
<context>
    <name>gearaudit::DetailsPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a gear, a Python or a package to read about it.</source>
        <translation>Seleccione un gear, un Python o un paquete para leer sobre él.</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;requirements.txt</source>
        <translation>Como &amp;requirements.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::DifferenceModel</name>
    <message>
        <source>%1, was %2</source>
        <comment>a gear and the one that it is compared with</comment>
        <translation>%1, antes %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes</source>
        <translation>
            <numerusform>Todos los cambios (%n)</numerusform>
            <numerusform>Los %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>
            <numerusform>%1 y %n más en %2</numerusform>
            <numerusform>%1 y %n más en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <comment>in which a package changed</comment>
        <translation>
            <numerusform>de %n forma</numerusform>
            <numerusform>de %n formas</numerusform>
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
        <translation>Motor de contenedores</translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineStrip</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Com&amp;probar de nuevo</translation>
    </message>
    <message>
        <source>Looks again whether the container engine is ready</source>
        <translation>Comprueba de nuevo si el motor de contenedores está listo</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExplorePane</name>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Pa&amp;quetes</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Resu&amp;men</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Rebuild First</source>
        <translation>&amp;Reconstruir primero</translation>
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
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Leyendo los resultados…</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Todavía no hay resultados</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Fewer or shorter words match more. Escape in the filter shows everything again.</source>
        <translation>Menos palabras, o más cortas, encuentran más. Esc en el filtro vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>G&amp;ears</source>
        <translation>&amp;Gears</translation>
    </message>
    <message>
        <source>These are all versions of it: the filter is %1 now.</source>
        <translation>Estas son todas sus versiones: el filtro es ahora %1.</translation>
    </message>
    <message>
        <source>Nothing is ticked under Results</source>
        <translation>No hay nada marcado en Resultados</translation>
    </message>
    <message>
        <source>Tick what is to be seen there, at the left. Ctrl+B shows it.</source>
        <translation>Marque allí, a la izquierda, lo que se debe ver. Ctrl+B lo muestra.</translation>
    </message>
    <message>
        <source>Tick what you want to know about under To Audit and choose Audit.
Each gear&apos;s image is examined once;
its Pythons and their packages are listed here as they are found.
Or open a file with results: drop it here, or choose File, Open.</source>
        <translation>Marque en Por auditar lo que le interesa y elija Auditar.
La imagen de cada gear se examina una vez;
sus Pythons y sus paquetes aparecen aquí a medida que se encuentran.
O abra un archivo con resultados: suéltelo aquí, o elija Archivo, Abrir.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Everything (%n gears)</source>
        <translation>
            <numerusform>&amp;Todo (%n gear)</numerusform>
            <numerusform>&amp;Todo (%n gears)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the filter shows (%n gears)</source>
        <translation>
            <numerusform>&amp;Lo que muestra el filtro (%n gear)</numerusform>
            <numerusform>&amp;Lo que muestra el filtro (%n gears)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>CSV, a line for each gear</source>
        <translation>CSV, una línea por gear</translation>
    </message>
    <message>
        <source>CSV, a line for each package</source>
        <translation>CSV, una línea por paquete</translation>
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
        <translation>Un informe para entregar (HTML)</translation>
    </message>
    <message>
        <source>Master JSON</source>
        <translation>Master JSON</translation>
    </message>
    <message>
        <source>Master JSON as the first script wrote it</source>
        <translation>Master JSON tal como lo escribía el primer script</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>An inventory for a spreadsheet: of each gear its name, version, image, license, source, Pythons and flywheel-sdk.</source>
        <translation>Un inventario para una hoja de cálculo: de cada gear, su nombre, versión, imagen, licencia, fuente, Pythons y flywheel-sdk.</translation>
    </message>
    <message>
        <source>For a spreadsheet: every package of every Python. Where the filter names packages, only those.</source>
        <translation>Para una hoja de cálculo: cada paquete de cada Python. Si el filtro nombra paquetes, solo esos.</translation>
    </message>
    <message>
        <source>A bill of materials that other programs read, such as scanners for known weaknesses.</source>
        <translation>Una lista de materiales que leen otros programas, como los buscadores de vulnerabilidades conocidas.</translation>
    </message>
    <message>
        <source>A bill of materials as CycloneDX is, in the form that licence and supply-chain tools ask for.</source>
        <translation>Una lista de materiales como CycloneDX, en la forma que piden las herramientas de licencias y de cadena de suministro.</translation>
    </message>
    <message>
        <source>One page that opens anywhere and prints well: what could not be audited, what to do first, what gears start, and the known faults.</source>
        <translation>Una página que se abre en todas partes y se imprime bien: qué no se pudo auditar, qué hacer primero, qué inician los gears y las vulnerabilidades conocidas.</translation>
    </message>
    <message>
        <source>All that is known, as this program keeps it and reads it again.</source>
        <translation>Todo lo que se sabe, tal como este programa lo guarda y lo vuelve a leer.</translation>
    </message>
    <message>
        <source>For programs that read the first script&apos;s file: its keys, and no others.</source>
        <translation>Para programas que leen el archivo del primer script: sus claves y ninguna más.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailureCard</name>
    <message>
        <source>Sign In…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Choose Engine…</source>
        <translation>Elegir el motor…</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why gears could not be audited, how many gears</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Audit These Again</source>
        <translation>Auditar estos de nuevo</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>%1: gears</source>
        <comment>why they could not be audited</comment>
        <translation>%1: gears</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresModel</name>
    <message>
        <source>tried: %1: %2</source>
        <comment>an image, what came of it</comment>
        <translation>probado: %1: %2</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>gearaudit::FailuresPanel</name>
    <message>
        <source>Show All in Table</source>
        <translation>Mostrar todo en la tabla</translation>
    </message>
    <message>
        <source>%1 could not be audited</source>
        <comment>4 gears</comment>
        <translation>%1 sin poder auditarse</translation>
    </message>
</context>
<context>
    <name>gearaudit::FileMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Read &amp;Changed Files Again</source>
        <translation>&amp;Volver a leer los archivos cambiados</translation>
    </message>
    <message>
        <source>C&amp;lose All Files</source>
        <translation>&amp;Cerrar todos los archivos</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Todavía no hay archivos</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>Open Results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterEdit</name>
    <message>
        <source>What may stand here</source>
        <translation>Qué puede ir aquí</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>Cómo se escriben los filtros</translation>
    </message>
    <message>
        <source>Words side by side must all be true. Terms about a Python and its packages are asked of one and the same Python. Choose an example to try it.</source>
        <translation>Todas las palabras puestas juntas deben cumplirse. Los términos sobre un Python y sus paquetes se refieren a un mismo Python. Elija un ejemplo para probarlo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Python&apos;s ends of life are those of %1 as of %2.</source>
        <translation>Los fines de vida de Python son los de %1 a fecha de %2.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FilterLine</name>
    <message>
        <source>What to show, such as numpy&lt;1.24 or python:2.7</source>
        <translation>Qué mostrar, por ejemplo numpy&lt;1.24 o python:2.7</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtros recientes y guardados</translation>
    </message>
    <message>
        <source>Help on filters</source>
        <translation>Ayuda sobre filtros</translation>
    </message>
    <message>
        <source>How filters are written (F1)</source>
        <translation>Cómo se escriben los filtros (F1)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of this filter (one of the same name is replaced):</source>
        <translation>Nombre de este filtro (se sustituye uno del mismo nombre):</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Shows everything again (Escape)</source>
        <translation>Vuelve a mostrarlo todo (Esc)</translation>
    </message>
    <message>
        <source>Useful filters, those used lately, and saved ones (Alt+Down)</source>
        <translation>Filtros útiles, usados hace poco y guardados (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
</context>
<context>
    <name>gearaudit::FiltersMenu</name>
    <message>
        <source>Starts an outdated Python</source>
        <translation>Inicia un Python obsoleto</translation>
    </message>
    <message>
        <source>SDK behind</source>
        <translation>SDK por detrás</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>Explotación conocida</translation>
    </message>
    <message>
        <source>Could not be audited</source>
        <translation>No se pudieron auditar</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Útiles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Rename or remove saved filters…</source>
        <translation>Cambiar el &amp;nombre o eliminar filtros guardados…</translation>
    </message>
    <message>
        <source>&amp;Forget those used lately</source>
        <translation>&amp;Olvidar los usados hace poco</translation>
    </message>
</context>
<context>
    <name>gearaudit::FirstStart</name>
    <message>
        <source>Add a Site…</source>
        <translation>Añadir un sitio…</translation>
    </message>
    <message>
        <source>A Flywheel instance and your API key: audits the gears that it has.</source>
        <translation>Una instancia de Flywheel y su clave de API: audita los gears que contiene.</translation>
    </message>
    <message>
        <source>Audit the Public Exchange</source>
        <translation>Auditar el Exchange público</translation>
    </message>
    <message>
        <source>Needs no account. Its gears are audited one after another; you can stop at any time.</source>
        <translation>No necesita cuenta. Sus gears se auditan uno tras otro; puede detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Results that somebody else has found, a master JSON. Or drop it here.</source>
        <translation>Resultados que encontró otra persona, un master JSON. O suéltelo aquí.</translation>
    </message>
    <message>
        <source>Look at a Sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Made-up results of nine gears, to try everything with. Needs neither an engine nor a network; gone when it is closed.</source>
        <translation>Resultados inventados de nueve gears, para probarlo todo. No necesita ni motor ni red; desaparece al cerrarlo.</translation>
    </message>
    <message>
        <source>The first gears are being audited</source>
        <translation>Se están auditando los primeros gears</translation>
    </message>
    <message>
        <source>Each is listed here as soon as it has ended.</source>
        <translation>Cada uno aparece aquí en cuanto termina.</translation>
    </message>
    <message>
        <source>Which Pythons and packages do your gears contain?</source>
        <translation>¿Qué Pythons y paquetes contienen sus gears?</translation>
    </message>
    <message>
        <source>There are no results yet. Each gear&apos;s image is examined once; what is found is listed here.</source>
        <translation>Todavía no hay resultados. La imagen de cada gear se examina una vez; lo que se encuentra aparece aquí.</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsModel</name>
    <message>
        <source>exploited</source>
        <comment>a fault that is being exploited</comment>
        <translation>explotada</translation>
    </message>
    <message>
        <source>EOL</source>
        <comment>past its end of life</comment>
        <translation>fin de vida</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>coincide con el filtro</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Gear</translation>
    </message>
    <message>
        <source>What is shown is of %1.</source>
        <comment>a moment</comment>
        <translation>Lo que se muestra es del %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>%n versión mayor por detrás de su sitio</numerusform>
            <numerusform>%n versiones mayores por detrás de su sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>en fin de vida</translation>
    </message>
    <message>
        <source>a Python in its image is past its end of life</source>
        <translation>un Python de su imagen está en fin de vida</translation>
    </message>
    <message>
        <source>past its end of life, not started</source>
        <translation>en fin de vida, no se inicia</translation>
    </message>
    <message>
        <source>in its image; which one it starts is not known</source>
        <translation>en su imagen; no se sabe cuál inicia</translation>
    </message>
</context>
<context>
    <name>gearaudit::GearsPage</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Expand Everything &amp;Below</source>
        <translation>Expandir todo por de&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Matches Only</source>
        <translation>Solo coincidencia&amp;s</translation>
    </message>
</context>
<context>
    <name>gearaudit::GeneralPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>Choose the Folder for Results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Gear Exchange</source>
        <translation>Gear Exchange</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>&amp;Dirección o carpeta:</translation>
    </message>
    <message>
        <source>Choose a Folder with the Exchange</source>
        <translation>Elegir una carpeta con el Exchange</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Use the default address of the Exchange</source>
        <translation>Usar la dirección predeterminada del Exchange</translation>
    </message>
    <message>
        <source>Flywheel Instances</source>
        <translation>Instancias de Flywheel</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>Certificados de con&amp;fianza:</translation>
    </message>
    <message>
        <source>Choose a File with Certificates</source>
        <translation>Elegir un archivo con certificados</translation>
    </message>
    <message>
        <source>those of this computer; a PEM file adds others</source>
        <translation>los de este equipo; un archivo PEM añade otros</translation>
    </message>
    <message>
        <source>Audit e&amp;very version of a gear, not the newest alone</source>
        <translation>Auditar &amp;todas las versiones de un gear, no solo la más reciente</translation>
    </message>
    <message>
        <source>Container Engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>Program&amp;a:</translation>
    </message>
    <message>
        <source>Choose the Engine&apos;s Program</source>
        <translation>Elegir el programa del motor</translation>
    </message>
    <message>
        <source>docker, or podman where there is no docker</source>
        <translation>docker, o podman donde no hay docker</translation>
    </message>
    <message>
        <source>E&amp;xamine images:</source>
        <translation>E&amp;xaminar imágenes:</translation>
    </message>
    <message>
        <source>by the engine, else by their layers</source>
        <translation>con el motor o, si no, por sus capas</translation>
    </message>
    <message>
        <source>by the engine alone</source>
        <translation>solo con el motor</translation>
    </message>
    <message>
        <source>by their layers, without an engine</source>
        <translation>por sus capas, sin motor</translation>
    </message>
    <message>
        <source>both ways, and compare</source>
        <translation>de ambas formas, y comparar</translation>
    </message>
    <message>
        <source>Images at &amp;once:</source>
        <translation>Imágenes a la ve&amp;z:</translation>
    </message>
    <message>
        <source>Examined side by side.</source>
        <translation>Se examinan al mismo tiempo.</translation>
    </message>
    <message>
        <source>&amp;Free disk space:</source>
        <translation>&amp;Espacio libre en disco:</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Nothing is downloaded while there is less.</source>
        <translation>No se descarga nada si hay menos.</translation>
    </message>
    <message>
        <source>&amp;Keep the images that were downloaded</source>
        <translation>Co&amp;nservar las imágenes descargadas</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on.</source>
        <translation>Indique la ruta completa de la carpeta, desde la raíz.</translation>
    </message>
    <message>
        <source>There is no such folder yet; it is made when it is needed.</source>
        <translation>Esa carpeta aún no existe; se crea cuando hace falta.</translation>
    </message>
    <message>
        <source>Give a folder or the address of a git repository.</source>
        <translation>Indique una carpeta o la dirección de un repositorio git.</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on, or the address of a git repository.</source>
        <translation>Indique la ruta completa de la carpeta, desde la raíz, o la dirección de un repositorio git.</translation>
    </message>
    <message>
        <source>There is no such folder now.</source>
        <translation>Esa carpeta no existe ahora.</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, from the root on.</source>
        <translation>Indique la ruta completa del archivo, desde la raíz.</translation>
    </message>
    <message>
        <source>Certificates in this file: %1.</source>
        <translation>Certificados en este archivo: %1.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. One in PEM form begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>No hay ningún certificado en este archivo. En formato PEM empieza por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
</context>
<context>
    <name>gearaudit::HeldRows</name>
    <message>
        <source>Site and gear of the rows in sight</source>
        <translation>Sitio y gear de las filas a la vista</translation>
    </message>
</context>
<context>
    <name>gearaudit::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstanceForm</name>
    <message>
        <source>Use the Address &amp;of the Key</source>
        <translation>Usar la &amp;dirección de la clave</translation>
    </message>
    <message>
        <source>filled in by the test</source>
        <translation>lo rellena la prueba</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Dirección &amp;web:</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>API ke&amp;y:</source>
        <translation>&amp;Clave de API:</translation>
    </message>
    <message>
        <source>Without https, others on the network can read what is sent.</source>
        <translation>Sin https, otros en la red pueden leer lo que se envía.</translation>
    </message>
    <message>
        <source>This key is for %1, which is another host than the address has.</source>
        <translation>Esta clave es para %1, otro host que el de la dirección.</translation>
    </message>
    <message>
        <source>Clear &amp;Key</source>
        <translation>Qui&amp;tar la clave</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>A key that is stored for %1 is not used for this address, and is removed when you press OK or Apply.</source>
        <translation>Una clave guardada para %1 no se usa para esta dirección, y se elimina cuando pulse Aceptar o Aplicar.</translation>
    </message>
    <message>
        <source>A new key was entered</source>
        <translation>Se introdujo una clave nueva</translation>
    </message>
    <message>
        <source>It is kept for this session when you press OK or Apply.</source>
        <translation>Se conserva para esta sesión cuando pulse Aceptar o Aplicar.</translation>
    </message>
    <message>
        <source>It goes to the keychain when you press OK or Apply.</source>
        <translation>Se guarda en el llavero cuando pulse Aceptar o Aplicar.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>The stored key is removed when you press OK or Apply.</source>
        <translation>La clave guardada se elimina cuando pulse Aceptar o Aplicar.</translation>
    </message>
    <message>
        <source>Whether a key is stored is not known while the keychain is locked.</source>
        <translation>No se sabe si hay una clave guardada mientras el llavero esté bloqueado.</translation>
    </message>
    <message>
        <source>Typing or pasting another one replaces it.</source>
        <translation>Escribir o pegar otra la sustituye.</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>Buscando en el llavero…</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <source>You find it on your profile page of the site. One of the form host:key fills in the address too.</source>
        <translation>La encuentra en su página de perfil del sitio. Una de la forma host:key rellena también la dirección.</translation>
    </message>
    <message>
        <source>Paste a key here</source>
        <translation>Pegue una clave aquí</translation>
    </message>
    <message>
        <source>A key is kept for this session</source>
        <translation>Se conserva una clave para esta sesión</translation>
    </message>
    <message>
        <source>A key is in the environment</source>
        <translation>Hay una clave en el entorno</translation>
    </message>
    <message>
        <source>The key is taken from the variable %1 as long as it is set.</source>
        <translation>La clave se toma de la variable %1 mientras esté definida.</translation>
    </message>
    <message>
        <source>A key is stored</source>
        <translation>Hay una clave guardada</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesList</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>Remove an Instance</source>
        <translation>Eliminar una instancia</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its stored key goes too, when you press OK or Apply. Results that were found on it stay.</source>
        <translation>Su clave guardada también se elimina, cuando pulse Aceptar o Aplicar. Los resultados encontrados en ella se quedan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Add an instance</source>
        <translation>Añadir una instancia</translation>
    </message>
    <message>
        <source>Remove the instance</source>
        <translation>Eliminar la instancia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Probar la cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Activada</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>It cannot be used yet: see the fields beside.</source>
        <translation>Todavía no se puede usar: vea los campos de al lado.</translation>
    </message>
    <message>
        <source>Ticked: it is audited when all instances are.</source>
        <translation>Marcada: se audita cuando se auditan todas las instancias.</translation>
    </message>
    <message>
        <source>Not ticked: it is left out when all instances are audited.</source>
        <translation>Sin marcar: se omite cuando se auditan todas las instancias.</translation>
    </message>
</context>
<context>
    <name>gearaudit::InstancesPage</name>
    <message>
        <source>No instance yet</source>
        <translation>Todavía no hay instancias</translation>
    </message>
    <message>
        <source>Add a Flywheel instance, or import a site_list.py or user.json that you have.</source>
        <translation>Añada una instancia de Flywheel, o importe un site_list.py o un user.json que tenga.</translation>
    </message>
    <message>
        <source>Enter the address first.</source>
        <translation>Introduzca primero la dirección.</translation>
    </message>
    <message>
        <source>Import Instances</source>
        <translation>Importar instancias</translation>
    </message>
    <message>
        <source>Instances (site_list.py user.json)</source>
        <translation>Instancias (site_list.py user.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>gearaudit::JudgeDialog</name>
    <message>
        <source>Only &amp;until</source>
        <translation>Solo &amp;hasta</translation>
    </message>
    <message>
        <source>Not Affected</source>
        <translation>No afectado</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Vulnerabilidad:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Dónde:</translation>
    </message>
    <message>
        <source>In your &amp;own words:</source>
        <translation>Con sus propias pala&amp;bras:</translation>
    </message>
    <message>
        <source>&amp;Not Affected</source>
        <translation>&amp;No afectado</translation>
    </message>
    <message>
        <source>%1 in %2 %3 (%4)</source>
        <comment>fault, package, version, severity</comment>
        <translation>%1 en %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The gear %1</source>
        <translation>El gear %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected gear(s)</source>
        <translation>
            <numerusform>%n gear seleccionado</numerusform>
            <numerusform>%n gears seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>All gears</source>
        <translation>Todos los gears</translation>
    </message>
    <message>
        <source>For who reads this in a year</source>
        <translation>Para quien lea esto dentro de un año</translation>
    </message>
    <message>
        <source>The last day that it holds</source>
        <translation>El último día en que vale</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more until that day has passed. The judgement is kept beside the results.</source>
        <translation>La vulnerabilidad se sigue mostrando, pero no cuenta hasta que haya pasado ese día. La evaluación se guarda junto a los resultados.</translation>
    </message>
    <message>
        <source>The fault is still shown, but does not count any more. The judgement is kept beside the results.</source>
        <translation>La vulnerabilidad se sigue mostrando, pero ya no cuenta. La evaluación se guarda junto a los resultados.</translation>
    </message>
    <message>
        <source>Be&amp;cause:</source>
        <translation>Por&amp;que:</translation>
    </message>
    <message>
        <source>Judged b&amp;y:</source>
        <translation>Evaluado &amp;por:</translation>
    </message>
</context>
<context>
    <name>gearaudit::KeychainBanner</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it to see which keys are stored. It also asks when a key is used or stored.</source>
        <translation>Desbloquéelo para ver qué claves están guardadas. También lo pide cuando se usa o se guarda una clave.</translation>
    </message>
    <message>
        <source>Or keep keys for this session only: they are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>O conserve las claves solo para esta sesión: desaparecen al cerrar Gear Audit y no se escriben en ninguna parte.</translation>
    </message>
    <message>
        <source>Unlock the Keyc&amp;hain…</source>
        <translation>Desblo&amp;quear el llavero…</translation>
    </message>
    <message>
        <source>C&amp;heck Again</source>
        <translation>Comprobar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Keep &amp;for This Session</source>
        <translation>Conse&amp;rvar para esta sesión</translation>
    </message>
    <message>
        <source>Keys that you enter now are kept for this session only.</source>
        <translation>Las claves que introduzca ahora se conservan solo para esta sesión.</translation>
    </message>
    <message>
        <source>They are gone when Gear Audit closes, and are written nowhere.</source>
        <translation>Desaparecen al cerrar Gear Audit y no se escriben en ninguna parte.</translation>
    </message>
    <message>
        <source>Use the Keyc&amp;hain</source>
        <translation>Usar el lla&amp;vero</translation>
    </message>
    <message>
        <source>The key of %1 is still in the keychain.</source>
        <translation>La clave de %1 sigue en el llavero.</translation>
    </message>
    <message>
        <source>Or keep the key for this session only: it is gone when Gear Audit closes, and is written nowhere. Your changes are not saved yet.</source>
        <translation>O conserve la clave solo para esta sesión: desaparece al cerrar Gear Audit y no se escribe en ninguna parte. Sus cambios aún no se han guardado.</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>Reintentar &amp;ya</translation>
    </message>
    <message>
        <source>Leave It T&amp;here</source>
        <translation>De&amp;jarla ahí</translation>
    </message>
</context>
<context>
    <name>gearaudit::LayersPage</name>
    <message>
        <source>Images Read Without an Engine</source>
        <translation>Imágenes leídas sin motor</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plataforma:</translation>
    </message>
    <message>
        <source>Of several images under one name, that of this platform is read.</source>
        <translation>De varias imágenes con un mismo nombre, se lee la de esta plataforma.</translation>
    </message>
    <message>
        <source>Their Registries</source>
        <translation>Sus registros</translation>
    </message>
    <message>
        <source>&amp;Mirrors:</source>
        <translation>&amp;Espejos:</translation>
    </message>
    <message>
        <source>Asked before a registry, parted by spaces: docker.io=mirror.example:5000</source>
        <translation>Se consultan antes que un registro, separados por espacios: docker.io=mirror.example:5000</translation>
    </message>
    <message>
        <source>Without &amp;TLS:</source>
        <translation>Sin &amp;TLS:</translation>
    </message>
    <message>
        <source>Hosts that are asked in the clear, also with a login. This computer need not be named.</source>
        <translation>Hosts a los que se pregunta sin cifrar, también con inicio de sesión. No hace falta nombrar este equipo.</translation>
    </message>
    <message>
        <source>Log in at ot&amp;her hosts:</source>
        <translation>Iniciar sesión ta&amp;mbién en:</translation>
    </message>
    <message>
        <source>Hosts that may have a registry&apos;s login, beside those of its own domain.</source>
        <translation>Hosts que pueden recibir el inicio de sesión de un registro, además de los de su propio dominio.</translation>
    </message>
    <message>
        <source>Kept on This Computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>What was read of la&amp;yers:</source>
        <translation>Lo leído de las &amp;capas:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>So that images without an engine are read once. 0 keeps nothing.</source>
        <translation>Para que las imágenes sin motor se lean una sola vez. 0 no guarda nada.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Clear what was read of layers</source>
        <translation>Vacía lo leído de las capas</translation>
    </message>
    <message>
        <source>It holds no results: the next audit takes longer and finds the same</source>
        <translation>No contiene resultados: la próxima auditoría tarda más y encuentra lo mismo</translation>
    </message>
    <message>
        <source>A platform is written as linux/amd64 or linux/arm/v7.</source>
        <translation>Una plataforma se escribe como linux/amd64 o linux/arm/v7.</translation>
    </message>
    <message>
        <source>“%1” is not in the form REGISTRY=MIRROR, without https://.</source>
        <translation>«%1» no tiene la forma REGISTRO=ESPEJO, sin https://.</translation>
    </message>
    <message>
        <source>“%1” is not in the form HOST or HOST:PORT, without https://.</source>
        <translation>«%1» no tiene la forma HOST o HOST:PUERTO, sin https://.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vaciando…</translation>
    </message>
    <message>
        <source>Nothing is kept now.</source>
        <translation>Ahora no hay nada guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layer(s) now</source>
        <comment>a size</comment>
        <translation>
            <numerusform>%1 de %n capa ahora</numerusform>
            <numerusform>%1 de %n capas ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::LimitsPage</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>An i&amp;mage:</source>
        <translation>Una i&amp;magen:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>To examine all of it, once it is there.</source>
        <translation>Para examinarla entera, una vez que está ahí.</translation>
    </message>
    <message>
        <source>A Python or &amp;pip:</source>
        <translation>Un Python o un &amp;pip:</translation>
    </message>
    <message>
        <source>One that hangs costs only its own answer.</source>
        <translation>Si uno se cuelga, solo se pierde su propia respuesta.</translation>
    </message>
    <message>
        <source>A gear&apos;s &amp;start:</source>
        <translation>I&amp;nicio de un gear:</translation>
    </message>
    <message>
        <source>To see which Python it starts; 0 starts no gear.</source>
        <translation>Para ver qué Python inicia; 0 no inicia ningún gear.</translation>
    </message>
    <message>
        <source>A &amp;download:</source>
        <translation>Una &amp;descarga:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Of one image.</source>
        <translation>De una imagen.</translation>
    </message>
    <message>
        <source>What is a&amp;way:</source>
        <translation>Lo que está a&amp;usente:</translation>
    </message>
    <message>
        <source>An engine or a registry that does not answer is asked again as long; 0 asks once.</source>
        <translation>A un motor o registro que no responde se le pregunta durante ese tiempo; 0 pregunta una vez.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Memor&amp;y:</source>
        <translation>Mem&amp;oria:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>What needs more is ended.</source>
        <translation>Lo que necesita más se interrumpe.</translation>
    </message>
    <message>
        <source>Pro&amp;cesses:</source>
        <translation>Pro&amp;cesos:</translation>
    </message>
    <message>
        <source>At the same time.</source>
        <translation>Al mismo tiempo.</translation>
    </message>
    <message>
        <source>O&amp;utput:</source>
        <translation>&amp;Salida:</translation>
    </message>
    <message>
        <source>What it may print; the rest is not read.</source>
        <translation>Lo que puede escribir; el resto no se lee.</translation>
    </message>
</context>
<context>
    <name>gearaudit::LiveResults</name>
    <message>
        <source>Gear Exchange, as audited here</source>
        <translation>Gear Exchange, según lo auditado aquí</translation>
    </message>
    <message>
        <source>Sites, as audited here</source>
        <translation>Sitios, según lo auditado aquí</translation>
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
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>%1 is open here, and is not written over. Choose another name.</source>
        <translation>%1 está abierto aquí, y no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save a Copy of the JSON…</source>
        <translation>&amp;Guardar una copia del JSON…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Open the Results &amp;Folder</source>
        <translation>Abrir la car&amp;peta de resultados</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>Aud&amp;itoría</translation>
    </message>
    <message>
        <source>Audit &amp;Everything Again…</source>
        <translation>Auditar &amp;todo de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Update Advisories</source>
        <translation>Act&amp;ualizar los avisos</translation>
    </message>
    <message>
        <source>Fetches what is known of faults in packages</source>
        <translation>Obtiene lo que se sabe de las vulnerabilidades de los paquetes</translation>
    </message>
    <message>
        <source>&amp;Verify an Image…</source>
        <translation>&amp;Verificar una imagen…</translation>
    </message>
    <message>
        <source>Looks into an image by the engine and by its layers, and compares</source>
        <translation>Examina una imagen con el motor y por sus capas, y compara</translation>
    </message>
    <message>
        <source>&amp;Check the Engine Again</source>
        <translation>&amp;Comprobar de nuevo el motor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>Coincidencia s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>Coincidencia a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>&amp;Contraer todo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help &amp;Contents</source>
        <translation>&amp;Contenido de la ayuda</translation>
    </message>
    <message>
        <source>&amp;About Gear Audit</source>
        <translation>&amp;Acerca de Gear Audit</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Todavía no hay resultados.</translation>
    </message>
    <message>
        <source>For the page Gears.</source>
        <translation>Para la página Gears.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a path, and the name of another file in its folder</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>The known faults are there, %1.</source>
        <comment>how old, how many</comment>
        <translation>Las vulnerabilidades conocidas están disponibles, %1.</translation>
    </message>
    <message>
        <source>The database of known faults is gone.</source>
        <translation>La base de vulnerabilidades conocidas se ha eliminado.</translation>
    </message>
    <message>
        <source>What is known of faults is being fetched. Audits and pages go on meanwhile.</source>
        <translation>Se está obteniendo lo que se sabe de las vulnerabilidades. Mientras tanto, las auditorías y las páginas continúan.</translation>
    </message>
    <message>
        <source>They are being fetched. The settings&apos; page Advisories shows how far that is.</source>
        <translation>Se están obteniendo. La página Avisos de los ajustes muestra el progreso.</translation>
    </message>
    <message>
        <source>Audit everything again?</source>
        <translation>¿Auditar todo de nuevo?</translation>
    </message>
    <message>
        <source>Every ticked gear is audited, also those that have an answer. A copy of the results so far goes to the folder “archive” beside them. Results of what is not ticked stay.</source>
        <translation>Se audita cada gear marcado, también los que tienen una respuesta. Una copia de los resultados existentes va a la carpeta «archive» que está al lado. Los resultados de lo que no está marcado se quedan.</translation>
    </message>
    <message>
        <source>&amp;Audit Everything</source>
        <translation>&amp;Auditar todo</translation>
    </message>
    <message>
        <source>%1 does not count there any more.</source>
        <comment>a fault</comment>
        <translation>%1 ya no cuenta ahí.</translation>
    </message>
    <message>
        <source>About Gear Audit</source>
        <translation>Acerca de Gear Audit</translation>
    </message>
    <message>
        <source>Gear Audit %1</source>
        <translation>Gear Audit %1</translation>
    </message>
    <message>
        <source>Looks into the Docker images of Flywheel gears and lists their Pythons and the packages in them.</source>
        <translation>Examina las imágenes Docker de los gears de Flywheel y lista sus Pythons y los paquetes que contienen.</translation>
    </message>
    <message>
        <source>An audit is running. Stop it and quit?</source>
        <translation>Hay una auditoría en curso. ¿Detenerla y salir?</translation>
    </message>
    <message>
        <source>What has ended is kept; the next audit goes on from there. The window closes as soon as the audit has ended.</source>
        <translation>Lo terminado se conserva; la próxima auditoría continúa desde ahí. La ventana se cierra en cuanto termine la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Seguir auditando</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panel siguien&amp;te</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>“%1” has changed since it was read.</source>
        <translation>«%1» ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The audit has ended</source>
        <translation>La auditoría ha terminado</translation>
    </message>
</context>
<context>
    <name>gearaudit::MistakePopover</name>
    <message>
        <source>Did you mean %1? (Alt+Return)</source>
        <comment>a filter</comment>
        <translation>¿Quería decir %1? (Alt+Intro)</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBell</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeList</name>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The last year&apos;s audits</source>
        <translation>Las auditorías del último año</translation>
    </message>
    <message>
        <source>start something known to be exploited</source>
        <translation>inician algo cuya explotación se conoce</translation>
    </message>
    <message>
        <source>start a Python past its end of life</source>
        <translation>inician un Python en fin de vida</translation>
    </message>
    <message>
        <source>could not be audited</source>
        <translation>no se pudo auditar</translation>
    </message>
    <message>
        <source>Nothing changed since the audit before</source>
        <translation>No ha cambiado nada desde la auditoría anterior</translation>
    </message>
    <message>
        <source>No gears match</source>
        <translation>Ningún gear coincide</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Todavía no hay resultados</translation>
    </message>
    <message>
        <source>A shorter filter shows more.</source>
        <translation>Un filtro más corto muestra más.</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells how they divide.</source>
        <translation>En cuanto un informe tenga gears, esta página muestra cómo se reparten.</translation>
    </message>
    <message numerus="yes">
        <source>run a Python past its end of life</source>
        <translation>
            <numerusform>inicia un Python en fin de vida</numerusform>
            <numerusform>inician un Python en fin de vida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contain a Python past its end of life</source>
        <translation>
            <numerusform>contiene un Python en fin de vida</numerusform>
            <numerusform>contienen un Python en fin de vida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a flywheel-sdk behind their site</source>
        <translation>
            <numerusform>tiene un flywheel-sdk por detrás de su sitio</numerusform>
            <numerusform>tienen un flywheel-sdk por detrás de su sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>are shown as an earlier audit found them</source>
        <translation>se muestran tal como los encontró una auditoría anterior</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesModel</name>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How many of the gears start a Python that has it</source>
        <translation>Cuántos de los gears inician un Python que lo tiene</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Gears</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lo inician</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Vulnerabilidades conocidas</translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesPage</name>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>No packages match</source>
        <translation>Ningún paquete coincide</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Todavía no hay paquetes</translation>
    </message>
    <message>
        <source>What the filter shows has no packages. A shorter filter shows more.</source>
        <translation>Lo que muestra el filtro no tiene paquetes. Un filtro más corto muestra más.</translation>
    </message>
    <message>
        <source>Packages are listed here as soon as a report has some.</source>
        <translation>Los paquetes se listan aquí en cuanto un informe tenga alguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Return or a double click filters by one, or shows a gear.</source>
        <comment>packages, versions</comment>
        <translation>%1 en %2. Intro o un doble clic filtra por uno, o muestra un gear.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gearaudit::PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>gearaudit::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>gearaudit::Popover</name>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1, explotación conocida</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>It mends</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lo inician</translation>
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
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What mends most</source>
        <translation>Lo que más corrige</translation>
    </message>
    <message>
        <source>By base image</source>
        <translation>Por imagen base</translation>
    </message>
    <message>
        <source>By gear</source>
        <translation>Por gear</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Por paquete</translation>
    </message>
    <message>
        <source>Rebuild First</source>
        <translation>Reconstruir primero</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Nothing is known of faults yet</source>
        <translation>Todavía no se sabe nada de vulnerabilidades</translation>
    </message>
    <message>
        <source>With a database of known faults this page tells what to rebuild first: which new base image or which version of a package mends most.
It is fetched once, about 30 MB, and everything else works without a network.</source>
        <translation>Con una base de vulnerabilidades conocidas, esta página indica qué reconstruir primero: qué imagen base nueva o qué versión de un paquete corrige más.
Se obtiene una vez, unos 30 MB, y todo lo demás funciona sin red.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Todavía no hay resultados</translation>
    </message>
    <message>
        <source>As soon as a report has gears, this page tells what to do about them.</source>
        <translation>En cuanto un informe tenga gears, esta página indica qué hacer con ellos.</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>No fault is known of what the filter shows.</source>
        <translation>No se conoce ninguna vulnerabilidad de lo que muestra el filtro.</translation>
    </message>
    <message>
        <source>&amp;Get Advisories</source>
        <translation>O&amp;btener avisos</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>gearaudit::ResultsModel</name>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>%1 has changed since it was read. Read it again.</source>
        <translation>%1 ha cambiado desde que se leyó. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>a file</comment>
        <translation>%1, leyendo…</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a file</comment>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a moment</comment>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation or site, number of gears</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Could not be audited: %1</source>
        <translation>No se pudieron auditar: %1</translation>
    </message>
    <message>
        <source>Shows these gears, each with the reason</source>
        <translation>Muestra estos gears, cada uno con el motivo</translation>
    </message>
</context>
<context>
    <name>gearaudit::RowMenu</name>
    <message>
        <source>Show &amp;Only</source>
        <translation>Mostrar &amp;solo</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Show in &amp;Gears</source>
        <translation>Mostrar en los &amp;gears</translation>
    </message>
    <message>
        <source>Compare &amp;Versions</source>
        <translation>Comparar &amp;versiones</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Name and Version</source>
        <translation>&amp;Nombre y versión</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>R&amp;uta</translation>
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
        <translation>&amp;Auditar de nuevo</translation>
    </message>
    <message>
        <source>Not A&amp;ffected…</source>
        <translation>No a&amp;fectado…</translation>
    </message>
</context>
<context>
    <name>gearaudit::RunStatus</name>
    <message>
        <source>Progress of the audit</source>
        <translation>Progreso de la auditoría</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Ends the audit; finished gears are kept</source>
        <translation>Termina la auditoría; los gears terminados se conservan</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>gearaudit::SaveCopies</name>
    <message>
        <source>Save a Copy of the JSON</source>
        <translation>Guardar una copia del JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save Copies of Both JSON Files in a Folder</source>
        <translation>Guardar copias de los dos archivos JSON en una carpeta</translation>
    </message>
    <message>
        <source>Replace what is in the folder?</source>
        <translation>¿Sustituir lo que hay en la carpeta?</translation>
    </message>
    <message>
        <source>In it there is already: %1.</source>
        <translation>Ya contiene: %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
</context>
<context>
    <name>gearaudit::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>A filter needs a name. It keeps the one it had.</source>
        <translation>Un filtro necesita un nombre. Conserva el que tenía.</translation>
    </message>
    <message>
        <source>Another filter has this name already. Choose a different one.</source>
        <translation>Otro filtro ya tiene este nombre. Elija uno distinto.</translation>
    </message>
</context>
<context>
    <name>gearaudit::SelectionFollower</name>
    <message>
        <source>Copy Selected &amp;Text</source>
        <translation>Copiar el te&amp;xto seleccionado</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingNumbers</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing is saved yet: see what is marked above.</source>
        <translation>Todavía no se ha guardado nada: vea lo que está marcado arriba.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates is being read; what you entered is saved after that.</source>
        <translation>Se está leyendo el archivo con los certificados de confianza; lo que introdujo se guarda después.</translation>
    </message>
    <message>
        <source>The keys are being stored. The keychain may ask for its password in a window of its own.</source>
        <translation>Se están guardando las claves. Puede que el llavero pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet: see above.</source>
        <translation>Sus cambios aún no se han guardado: vea arriba.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>gearaudit::SettingsNavigation</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Open a file with results</source>
        <translation>Abrir un archivo con resultados</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Resultado&amp;s</translation>
    </message>
    <message>
        <source>Add a source, in the settings</source>
        <translation>Añadir una fuente, en los ajustes</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>Abre los ajustes</translation>
    </message>
    <message>
        <source>T&amp;o Audit</source>
        <translation>Por a&amp;uditar</translation>
    </message>
    <message>
        <source>To Audit</source>
        <translation>Por auditar</translation>
    </message>
    <message>
        <source>Compare With %1</source>
        <comment>a site or a file</comment>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>There is nothing to compare this with</source>
        <translation>No hay nada con que compararlo</translation>
    </message>
</context>
<context>
    <name>gearaudit::SideChooser</name>
    <message>
        <source>%1: results</source>
        <comment>a side</comment>
        <translation>%1: resultados</translation>
    </message>
    <message>
        <source>%1: site</source>
        <comment>a side</comment>
        <translation>%1: sitio</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a side</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose results</source>
        <translation>Elegir resultados</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
</context>
<context>
    <name>gearaudit::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Registries are signed in to by the container engine, in a terminal. This program sees no password; it uses the login that is kept there. Then audit these gears again.</source>
        <translation>En los registros inicia sesión el motor de contenedores, en un terminal. Este programa no ve ninguna contraseña; usa el inicio de sesión que se guarda allí. Después, audite de nuevo estos gears.</translation>
    </message>
    <message>
        <source>The command for %1</source>
        <translation>La orden para %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar la orden para %1</translation>
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
        <translation>%1 (nunca auditado)</translation>
    </message>
    <message>
        <source>Never audited</source>
        <translation>Nunca auditado</translation>
    </message>
</context>
<context>
    <name>gearaudit::Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>gearaudit::VerifyDialog</name>
    <message>
        <source>Verify an Image</source>
        <translation>Verificar una imagen</translation>
    </message>
    <message>
        <source>./run, unless the manifest names another</source>
        <translation>./run, salvo que el manifest indique otra</translation>
    </message>
    <message>
        <source>What both ways found</source>
        <translation>Lo que encontraron ambas formas</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Imagen:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>O&amp;rden:</translation>
    </message>
    <message>
        <source>Looks into the image by the container engine and by its layers, and tells where the two differ. Nothing is recorded.</source>
        <translation>Examina la imagen con el motor de contenedores y por sus capas, e indica en qué difieren. No se registra nada.</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>Veri&amp;ficar</translation>
    </message>
</context>
</TS>
