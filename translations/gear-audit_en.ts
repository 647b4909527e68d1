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
    <name>CacheText</name>
    <message numerus="yes">
        <source>%1: %2, %n layer(s)</source>
        <translation>
            <numerusform>%1: %2, %n layer</numerusform>
            <numerusform>%1: %2, %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNoteText</name>
    <message numerus="yes">
        <source>%n gear(s) are in several of the files; the last one counts.</source>
        <translation>
            <numerusform>%n gear is in several of the files; the last one counts.</numerusform>
            <numerusform>%n gears are in several of the files; the last one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Requirements are those of one Python; %n are found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</source>
        <translation>
            <numerusform>Requirements are those of one Python; %n is found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</numerusform>
            <numerusform>Requirements are those of one Python; %n are found here. Name one with --filter, such as &apos;gear:my-gear in-use:yes&apos; or &apos;python:3.9 gear:my-gear&apos;.</numerusform>
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
    <name>OverviewText</name>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n other site</numerusform>
            <numerusform>%n other sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n other version</numerusform>
            <numerusform>%n other versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>%1 match.</source>
        <comment>12 of 94 gears</comment>
        <translation>
            <numerusform>%1 matches.</numerusform>
            <numerusform>%1 match.</numerusform>
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
    <name>gearaudit::AuditController</name>
    <message numerus="yes">
        <source>%n source(s) could not be listed; each is marked under Sources.</source>
        <translation>
            <numerusform>%n source could not be listed; it is marked under Sources.</numerusform>
            <numerusform>%n sources could not be listed; each is marked under Sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::DetailsPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::DifferenceModel</name>
    <message numerus="yes">
        <source>All %n changes</source>
        <translation>
            <numerusform>All changes (%n)</numerusform>
            <numerusform>All %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more in %2</source>
        <comment>what changed in how many gears</comment>
        <translation>
            <numerusform>%1 and %n more in %2</numerusform>
            <numerusform>%1 and %n more in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ExplorePane</name>
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
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Everything (%n gears)</source>
        <translation>
            <numerusform>&amp;Everything (%n gear)</numerusform>
            <numerusform>&amp;Everything (%n gears)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the filter shows (%n gears)</source>
        <translation>
            <numerusform>&amp;What the filter shows (%n gear)</numerusform>
            <numerusform>&amp;What the filter shows (%n gears)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::OverviewPage</name>
    <message numerus="yes">
        <source>run a Python past its end of life</source>
        <translation>
            <numerusform>runs a Python past its end of life</numerusform>
            <numerusform>run a Python past its end of life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contain a Python past its end of life</source>
        <translation>
            <numerusform>contains a Python past its end of life</numerusform>
            <numerusform>contain a Python past its end of life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a flywheel-sdk behind their site</source>
        <translation>
            <numerusform>has a flywheel-sdk behind its site</numerusform>
            <numerusform>have a flywheel-sdk behind their site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::PackagesPage</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
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
