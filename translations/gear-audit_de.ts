<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</TS>
