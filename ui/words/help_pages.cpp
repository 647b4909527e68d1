#include "ui/words/help_pages.h"

#include "core/base/resources.h"
#include "core/filter/filter_key.h"
#include "core/model/gear_record.h"
#include "ui/words/filter_examples.h"
#include "ui/words/filter_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace gearaudit
{

namespace
{
struct HelpPages {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

constexpr const char *topics[] = {"window",    "audit",  "filter",   "query",
                                  "compare",   "fixes",  "check",    "export", "results",  "settings",
                                  "instances", "images", "advisories", "terminal", "trust", "trouble"};

QString row(const QString &code, const QString &meaning)
{
    return QStringLiteral("| `%1` | %2 |\n").arg(code, meaning);
}

QString table(const QString &first, const QString &second, const QString &rows)
{
    return QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(first, second) + rows;
}

QString examples()
{
    QStringList groups;
    for (const FilterExamples &group : filterExamples()) {
        QString rows;
        for (const FilterExample &example : group.examples)
            rows += row(example.filter, example.meaning);
        groups << QStringLiteral("## ") + group.heading + QStringLiteral("\n\n") +
                      table(HelpPages::tr("filter"), HelpPages::tr("finds"), rows);
    }
    return groups.join(QLatin1Char('\n'));
}

QString keys()
{
    QString rows;
    for (const FilterKeyInfo &info : filterKeys())
        rows += row(QLatin1String(info.name) + QLatin1Char(':'), filterKeyText(info.key));
    return table(HelpPages::tr("key"), HelpPages::tr("looks at"), rows);
}

QString statuses()
{
    QString rows;
    for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i) {
        const auto status = static_cast<Status>(i);
        rows += row(statusName(status), statusHelp(status));
    }
    return table(HelpPages::tr("status"), HelpPages::tr("meaning"), rows);
}

QString programLanguage()
{
    return HelpPages::tr("en", "the folder of the help in this language");
}

QString content(const QString &language, const QString &topic)
{
    ensureResources();
    for (const QString &path : {QStringLiteral(":/help/%1/%2.md").arg(language, topic),
                                QStringLiteral(":/help/%1.md").arg(topic)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

HelpPage read(const QString &language, const QString &topic)
{
    QString text = content(language, topic);
    text.replace(QLatin1String("{examples}\n"), examples())
        .replace(QLatin1String("{keys}\n"), keys())
        .replace(QLatin1String("{statuses}\n"), statuses());
    return {topic, text.section(QLatin1Char('\n'), 0, 0).mid(2), text};
}
} // namespace

std::vector<HelpPage> helpPages()
{
    return helpPages(programLanguage());
}

std::vector<HelpPage> helpPages(const QString &language)
{
    std::vector<HelpPage> pages;
    for (const char *topic : topics)
        pages.push_back(read(language, QLatin1String(topic)));
    return pages;
}

std::optional<HelpPage> helpPage(const QString &topic)
{
    for (const char *name : topics) {
        if (topic == QLatin1String(name))
            return read(programLanguage(), topic);
    }
    return std::nullopt;
}

} // namespace gearaudit
