<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdvisoriesFile</name>
    <message numerus="yes">
        <source>The known faults are %n days old. “gear-audit advisories update” fetches newer ones.</source>
        <translation>
            <numerusform>The known faults are %n day old. “gear-audit advisories update” fetches newer ones.</numerusform>
            <numerusform>The known faults are %n days old. “gear-audit advisories update” fetches newer ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdvisoryText</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and were passed over:</source>
        <translation>
            <numerusform>%n record could not be read and was passed over:</numerusform>
            <numerusform>%n records could not be read and were passed over:</numerusform>
        </translation>
    </message>
</context>
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
    <name>CheckText</name>
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
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
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
    <name>FaultText</name>
    <message numerus="yes">
        <source>%n known fault(s), the worst: %1</source>
        <translation>
            <numerusform>%n known fault, the worst: %1</numerusform>
            <numerusform>%n known faults, the worst: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known to be exploited</source>
        <translation>
            <numerusform>%n known to be exploited</numerusform>
            <numerusform>%n known to be exploited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) may be patched by the distribution</source>
        <translation>
            <numerusform>%n package may be patched by the distribution</numerusform>
            <numerusform>%n packages may be patched by the distribution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged not to count</source>
        <translation>
            <numerusform>%n judged not to count</numerusform>
            <numerusform>%n judged not to count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The known faults are %n days old. Audit › Update Advisories fetches newer ones.</source>
        <translation>
            <numerusform>The known faults are %n day old. Audit › Update Advisories fetches newer ones.</numerusform>
            <numerusform>The known faults are %n days old. Audit › Update Advisories fetches newer ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixesText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>gears</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n line(s) could not be read and were passed over.</source>
        <translation>
            <numerusform>%n line could not be read and was passed over.</numerusform>
            <numerusform>%n lines could not be read and were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
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
            <numerusform>%n could be audited</numerusform>
            <numerusform>%n could be audited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
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
    <name>MergeText</name>
    <message numerus="yes">
        <source>%n judgement(s) added.</source>
        <translation>
            <numerusform>%n judgement added.</numerusform>
            <numerusform>%n judgements added.</numerusform>
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
    <name>PackageParts</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>RemedyText</name>
    <message numerus="yes">
        <source>%1 on %n site(s)</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1 on %n site</numerusform>
            <numerusform>%1 on %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malicious</source>
        <translation>
            <numerusform>%n malicious</numerusform>
            <numerusform>%n malicious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exploited</source>
        <translation>
            <numerusform>%n exploited</numerusform>
            <numerusform>%n exploited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>in %1 of %n image with the same packages</numerusform>
            <numerusform>in %1 of %n images with the same packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s) with the same packages</source>
        <comment>a Python&apos;s path</comment>
        <translation>
            <numerusform>%1 of %n image with the same packages</numerusform>
            <numerusform>%1 of %n images with the same packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the gears could not be audited this time: what is told of it is of an earlier audit.</source>
        <translation>
            <numerusform>%n of the gears could not be audited this time: what is told of it is of an earlier audit.</numerusform>
            <numerusform>%n of the gears could not be audited this time: what is told of them is of an earlier audit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>faults</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a known fault.</source>
        <translation>
            <numerusform>%n gear starts a Python with a package that has a known fault.</numerusform>
            <numerusform>%n gears start a Python with a package that has a known fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that has a critical fault.</source>
        <translation>
            <numerusform>%n gear starts a Python with a package that has a critical fault.</numerusform>
            <numerusform>%n gears start a Python with a package that has a critical fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gear(s) start a Python with a package that is being exploited, or is malicious.</source>
        <translation>
            <numerusform>%n gear starts a Python with a package that is being exploited, or is malicious.</numerusform>
            <numerusform>%n gears start a Python with a package that is being exploited, or is malicious.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, none of them starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1, not starting it</numerusform>
            <numerusform>%1, none of them starting it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starting it</source>
        <comment>14 gears</comment>
        <translation>
            <numerusform>%1 starting it</numerusform>
            <numerusform>%1 starting it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of them starting it</source>
        <comment>14 gears, how many</comment>
        <translation>
            <numerusform>%1, %2 of them starting it</numerusform>
            <numerusform>%1, %2 of them starting it</numerusform>
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
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>%n major version behind its site</numerusform>
            <numerusform>%n major versions behind its site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n could not be audited</source>
        <translation>
            <numerusform>%n could not be audited</numerusform>
            <numerusform>%n could not be audited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
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
    <name>gearaudit::ComparePage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <message numerus="yes">
        <source>%n way(s)</source>
        <comment>in which a package changed</comment>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
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
    <name>gearaudit::GearsModel</name>
    <message numerus="yes">
        <source>%n major version(s) behind its site</source>
        <translation>
            <numerusform>%n major version behind its site</numerusform>
            <numerusform>%n major versions behind its site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::JudgeDialog</name>
    <message numerus="yes">
        <source>%n selected gear(s)</source>
        <translation>
            <numerusform>%n selected gear</numerusform>
            <numerusform>%n selected gears</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::LayersPage</name>
    <message numerus="yes">
        <source>%1 of %n layer(s) now</source>
        <comment>a size</comment>
        <translation>
            <numerusform>%1 of %n layer now</numerusform>
            <numerusform>%1 of %n layers now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gearaudit::NoticeBell</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
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
</TS>
