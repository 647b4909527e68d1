<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditCommandText</name>
    <message>
        <source>No gear matches --only %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not audited:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>not audited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be audited the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version or image has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is audited again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest names no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left to audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) audited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) had an answer already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) could not be audited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>gear-audit: %1
See “%2 --help”.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gear-audit                  open the window
       gear-audit COMMAND …        work in the terminal

Tells which gears contain which Pythons and which packages, by looking into their
Docker images.

Commands:
  audit     audit the gears of a Gear Exchange and keep the result as JSON

Options:
  -h, --help       show this text; “gear-audit COMMAND --help” tells more
  -v, --version    show the version

Exit status: 0 done, 1 some gears could not be audited, 2 wrong usage,
3 nothing could run, 130 interrupted.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gear-audit audit --exchange FOLDER-OR-URL [options]

Audits every gear of a Gear Exchange that has no answer yet, and keeps the result in
exchange_master_json.json in the working folder. Gears that could not be audited are
tried again by the next run.

Options:
  --exchange FOLDER-OR-URL  a folder that holds gears/ORGANISATION/*.json, or the
                            address of a git repository with such a folder
  --workdir DIR             where the result is kept (default: %1)
  --only GLOB               only gears whose ORGANISATION/NAME matches, such as
                            “flywheel/dicom-*”; may be repeated
  --jobs N                  images examined at once, 1 to 16
  --refresh                 move the earlier result to archive/ and audit everything
  --engine PROGRAM          docker or podman, or the path of one
  -h, --help                show this text

Progress and messages go to standard error; the path of the result is printed on
standard output. Ctrl-C stops; what has ended is kept.

Exit status: 0 every gear has an answer, 1 some could not be audited, 2 wrong usage,
3 nothing could run, 130 interrupted.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to audit: --exchange FOLDER-OR-URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 16, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineText</name>
    <message>
        <source>%1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready, %2 free for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether Docker is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker or Podman, or name the program in the settings. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed, but not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker Desktop, or run “sudo systemctl start docker” in a terminal. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” in a terminal, log out and in again. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it said, put it right and check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This argument cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gears could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results could not be read or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gears of %1 could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine (%1) cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 could not be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results in %1 could not be read or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain entry %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is not in the expected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>using it would not be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in is required or was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s limit of requests is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough free disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is made for another kind of processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image has no shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another audit is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other audit has ended, or choose another folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is. Move it elsewhere, or repair it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space and start the audit again; finished gears are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another folder for the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder or an address that begins with https://, ssh:// or git@.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install git, or choose a local folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that contains gears/&lt;organisation&gt;/*.json, or the address of a git repository with such a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the folder and everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker or Podman, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to the group “docker”, log out and in again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space where images are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that Docker works, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the image&apos;s name in the manifest. The registry may also hide private images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the registry with “docker login”, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for some hours, or log in to the registry with “docker login”, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit it on a computer with the processor it is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit again; gears that have an answer are not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key; it may have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be removed by hand with “docker image rm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what another program said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached; the copy from the last time is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file with results was set aside and is kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>gear&apos;s PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image&apos;s PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>address at commit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (editable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gear(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsColumns</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Audited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what came of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gear asks for an API key as an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gear does not ask for an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK-enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how this gear&apos;s audit ended. Audit it again to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was examined; its Pythons are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was examined; it holds no Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names no image to examine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not have the image, or hides it. Check its name in the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry wants you to sign in. Use “docker login”, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry allows no more downloads for now. Wait for some hours, or use “docker login”, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the images is nearly full. Free some space, and audit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is made for another kind of processor than this engine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine reported an error. Audit again; if it stays, the reason says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is there, but nothing could be learnt from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended at its time limit. Audit again, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit was stopped before this gear ended. Audit again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message numerus="yes">
        <source>%n gear(s) to audit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of gears…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not audited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditController</name>
    <message>
        <source>An audit is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being checked whether Docker is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results so far are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked under Sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::AuditPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gears in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::EngineStrip</name>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks again whether the container engine is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::InFlightModel</name>
    <message>
        <source>Gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::MainWindow</name>
    <message>
        <source>Gear Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a Copy of the JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Results Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit &amp;Everything Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the Engine Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gear Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit everything again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results so far go to the folder “archive” beside the results, under today&apos;s date. Then every ticked gear is audited, also those that have an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy of the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gear Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gear Audit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into the Docker images of Flywheel gears and lists their Pythons and the packages in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit is running. Stop it and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has ended is kept; the next audit goes on from there. The window closes as soon as the audit has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBar</name>
    <message>
        <source>Put the message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and versions, such as numpy 1.24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what holds all these words, along the way from site to package. Escape shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want to know about under Sources and choose Audit.
Each gear&apos;s image is downloaded, examined and removed again;
its Pythons and their packages are listed here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer or shorter words match more. Escape in the filter shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::RunBar</name>
    <message>
        <source>A&amp;udit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits the ticked gears that have no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the audit; finished gears are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping… what has ended is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the gears…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the gears: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 downloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gearaudit::SourcesModel</name>
    <message>
        <source>Gear Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation, number of gears</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
