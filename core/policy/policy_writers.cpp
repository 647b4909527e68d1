#include "core/policy/policy_writers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>

namespace gearaudit
{

namespace
{
QString s(const char *text)
{
    return QString::fromLatin1(text);
}

struct GearNames {
    QString site, name, version, image;

    QString whole() const { return (site.isEmpty() ? name : site + QLatin1Char('/') + name) + QLatin1Char(' ') + version; }
};

GearNames namesOf(const PolicyFinding &finding, const CheckedFile &file)
{
    const GearRow row = file.report->gear(finding.gear);
    const auto text = [&](TextId id) { return file.report->text(id); };
    return {text(row.site), text(row.name), text(row.version), text(row.image)};
}

QString packageText(quint32 number, const CheckedFile &file)
{
    const PackageRow row = file.report->packages({number, 1})[0];
    QString words = file.report->text(row.name) + QLatin1Char(' ') + file.report->text(row.version);
    if (file.faults == nullptr)
        return words;
    QStringList names;
    for (const Fault &fault : file.faults->ofPackage(number).faults) {
        if (names.size() == 3) {
            names << QChar(0x2026);
            break;
        }
        names << fault.name;
    }
    return names.isEmpty() ? words : words + s(" (") + names.join(s(", ")) + QLatin1Char(')');
}

/// Characters that XML cannot have, not even escaped, become U+FFFD.
QString forXml(QString text)
{
    for (QChar &each : text) {
        const bool isControl = each < QChar(0x20) && each != u'\t' && each != u'\n' && each != u'\r';
        if (isControl || each.isNonCharacter())
            each = QChar(0xfffd);
    }
    // Halves of a pair likewise.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = QChar(0xfffd);
    }
    return text;
}

/// A relative path as it is, an absolute one as a file's address.
QString uriOf(const QString &file)
{
    if (file.startsWith(QLatin1Char('/')))
        return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QJsonObject message(const QString &text)
{
    return {{s("text"), text}};
}

/// The same finding of another day is the same: by the rule and the gear, not by what of it.
QString fingerprint(const PolicyRule &rule, const GearNames &gear)
{
    const QString what = rule.name + QLatin1Char('\n') + gear.site + QLatin1Char('\n') + gear.name;
    return QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString words(const PolicyRule &rule, const PolicyFinding &finding, const CheckedFile &file)
{
    return s("%1: %2 %3").arg(namesOf(finding, file).whole(), rule.sentence, findingText(finding, file)).simplified();
}
} // namespace

QString findingText(const PolicyFinding &finding, const CheckedFile &file, int most)
{
    QStringList parts;
    std::optional<quint32> python;
    QStringList packages;
    int left = 0;
    const auto flush = [&] {
        if (python) {
            const PythonRow row = file.report->python(*python);
            QString words = file.report->text(row.path) + s(" (Python ") + file.report->text(row.version) + QLatin1Char(')');
            if (!packages.isEmpty())
                words += s(": ") + packages.join(s(", "));
            parts << words;
        }
        packages.clear();
    };
    int count = 0;
    for (const MatchRow &row : finding.rows) {
        if (row.python != python) {
            flush();
            python = row.python;
        }
        if (row.package && count++ < most)
            packages << packageText(*row.package, file);
        else if (row.package)
            ++left;
    }
    flush();
    QString text = parts.join(s("; "));
    if (left > 0)
        text += s(" and %1 more").arg(left);
    return text;
}

QByteArray policyJson(const PolicyReport &report)
{
    QJsonArray rules;
    for (const RuleResult &result : report.results) {
        QJsonArray gears;
        for (const PolicyFinding &finding : result.findings) {
            const CheckedFile &file = report.files[finding.file];
            const GearNames names = namesOf(finding, file);
            QJsonArray what;
            for (const MatchRow &row : finding.rows) {
                QJsonObject one;
                if (row.python) {
                    const PythonRow python = file.report->python(*row.python);
                    one[s("python")] = file.report->text(python.path);
                    one[s("python-version")] = file.report->text(python.version);
                }
                if (row.package) {
                    const PackageRow package = file.report->packages({*row.package, 1})[0];
                    one[s("package")] = file.report->text(package.name);
                    one[s("package-version")] = file.report->text(package.version);
                    QJsonArray faults;
                    if (file.faults != nullptr) {
                        for (const Fault &fault : file.faults->ofPackage(*row.package).faults)
                            faults.append(fault.name);
                    }
                    one[s("faults")] = faults;
                }
                what.append(one);
            }
            gears.append(QJsonObject{{s("file"), file.file},
                                     {s("site"), names.site},
                                     {s("gear"), names.name},
                                     {s("version"), names.version},
                                     {s("image"), names.image},
                                     {s("what"), what}});
        }
        rules.append(QJsonObject{{s("name"), result.rule.name},
                                 {s("level"), ruleLevelName(result.rule.level)},
                                 {s("filter"), result.rule.filter},
                                 {s("sentence"), result.rule.sentence},
                                 {s("gears"), gears}});
    }
    return QJsonDocument(QJsonObject{{s("passed"), isPassed(report.results)}, {s("rules"), rules}}).toJson();
}

QByteArray policySarif(const PolicyReport &report)
{
    QJsonArray rules, results;
    for (int index = 0; index < int(report.results.size()); ++index) {
        const RuleResult &result = report.results[std::size_t(index)];
        const QString level = ruleLevelName(result.rule.level);
        rules.append(QJsonObject{{s("id"), result.rule.name},
                                 {s("shortDescription"), message(result.rule.sentence)},
                                 {s("fullDescription"), message(result.rule.sentence + s(" Filter: ") + result.rule.filter)},
                                 {s("defaultConfiguration"), QJsonObject{{s("level"), level}}}});
        for (const PolicyFinding &finding : result.findings) {
            const CheckedFile &file = report.files[finding.file];
            const GearNames names = namesOf(finding, file);
            const QJsonObject location{
                {s("physicalLocation"), QJsonObject{{s("artifactLocation"), QJsonObject{{s("uri"), uriOf(file.file)}}},
                                                    {s("region"), QJsonObject{{s("startLine"), 1}}}}},
                {s("logicalLocations"), QJsonArray{QJsonObject{{s("name"), names.name},
                                                               {s("fullyQualifiedName"), names.whole()},
                                                               {s("kind"), s("module")}}}}};
            results.append(QJsonObject{{s("ruleId"), result.rule.name},
                                       {s("ruleIndex"), index},
                                       {s("level"), level},
                                       {s("message"), message(words(result.rule, finding, file))},
                                       {s("locations"), QJsonArray{location}},
                                       {s("partialFingerprints"),
                                        QJsonObject{{s("gearRule/v1"), fingerprint(result.rule, names)}}}});
        }
    }
    const QJsonObject driver{{s("name"), s("gear-audit")}, {s("version"), report.program}, {s("rules"), rules}};
    const QJsonObject run{{s("tool"), QJsonObject{{s("driver"), driver}}}, {s("results"), results}};
    return QJsonDocument(QJsonObject{{s("$schema"), s("https://json.schemastore.org/sarif-2.1.0.json")},
                                     {s("version"), s("2.1.0")},
                                     {s("runs"), QJsonArray{run}}})
        .toJson();
}

QByteArray policyJunit(const PolicyReport &report)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(s("testsuites"));
    for (const RuleResult &result : report.results) {
        const bool isError = result.rule.level == RuleLevel::Error;
        const qsizetype count = qsizetype(result.findings.size());
        xml.writeStartElement(s("testsuite"));
        xml.writeAttribute(s("name"), forXml(result.rule.name));
        xml.writeAttribute(s("tests"), QString::number(std::max<qsizetype>(count, 1)));
        xml.writeAttribute(s("failures"), QString::number(isError ? count : 0));
        xml.writeAttribute(s("errors"), s("0"));
        if (count == 0) {
            xml.writeStartElement(s("testcase"));
            xml.writeAttribute(s("classname"), forXml(result.rule.name));
            xml.writeAttribute(s("name"), s("no gear breaks it"));
            xml.writeEndElement();
        }
        for (const PolicyFinding &finding : result.findings) {
            const CheckedFile &file = report.files[finding.file];
            xml.writeStartElement(s("testcase"));
            xml.writeAttribute(s("classname"), forXml(result.rule.name));
            xml.writeAttribute(s("name"), forXml(namesOf(finding, file).whole()));
            const QString what = forXml(words(result.rule, finding, file));
            if (isError) {
                xml.writeStartElement(s("failure"));
                xml.writeAttribute(s("message"), forXml(result.rule.sentence));
                xml.writeCharacters(what);
                xml.writeEndElement();
            } else {
                xml.writeTextElement(s("system-out"), what);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace gearaudit
