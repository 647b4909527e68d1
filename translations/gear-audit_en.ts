<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditText</name>
    <message numerus="yes">
        <source>%n gear(s) audited.</source>
        <translation>
            <numerusform>%n gear audited.</numerusform>
            <numerusform>%n gears audited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) had an answer already.</source>
        <translation>
            <numerusform>%n gear had an answer already.</numerusform>
            <numerusform>%n gears had an answer already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) could not be audited.</source>
        <translation>
            <numerusform>%n gear could not be audited.</numerusform>
            <numerusform>%n gears could not be audited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) taken: %1. Press OK or Apply to keep them.</source>
        <translation>
            <numerusform>%n instance taken: %1. Press OK or Apply to keep it.</numerusform>
            <numerusform>%n instances taken: %1. Press OK or Apply to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstancesText</name>
    <message numerus="yes">
        <source>For a scheduled job, or where there is no keychain, put the key into the environment variable %1 of each run instead.</source>
        <translation>
            <numerusform>For a scheduled job, or where there is no keychain, put the key into the environment variable %1 of each run instead.</numerusform>
            <numerusform>For a scheduled job, or where there is no keychain, put the keys into the environment variables %1 of each run instead.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
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
            <numerusform>%1 of %n gear</numerusform>
            <numerusform>%1 of %n gears</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsColumns</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message numerus="yes">
        <source>%n gear(s) to audit.</source>
        <translation>
            <numerusform>%n gear to audit.</numerusform>
            <numerusform>%n gears to audit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audited</source>
        <translation>
            <numerusform>%n not audited</numerusform>
            <numerusform>%n not audited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ResultsPane</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::RunBar</name>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation>
            <numerusform>%n could not be audited</numerusform>
            <numerusform>%n could not be audited</numerusform>
        </translation>
    </message>
</context>
</TS>
