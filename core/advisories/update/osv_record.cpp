#include "core/advisories/update/osv_record.h"

#include "core/model/package_name.h"
#include "core/model/version.h"

#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>

namespace gearaudit
{

namespace
{
namespace dom = simdjson::dom;

constexpr std::size_t deepest = 40;
constexpr qsizetype longestName = 214; ///< of a package
constexpr qsizetype longestSummary = 240;
constexpr qsizetype longestLink = 400;
constexpr qsizetype mostLinks = 6;
constexpr qsizetype mostAliases = 50;

QString textOf(std::string_view text, qsizetype longest = 1000)
{
    const auto bytes = text.substr(0, std::size_t(longest) * 4);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).left(longest);
}

QString text(const dom::element &object, const char *key, qsizetype longest = 1000)
{
    std::string_view value;
    return object[key].get(value) == simdjson::SUCCESS ? textOf(value, longest) : QString();
}

/// Calls a function with each element of a list; one that is not there is empty.
template <class Function> void forEach(const dom::element &object, const char *key, Function function)
{
    dom::array list;
    if (object[key].get(list) != simdjson::SUCCESS)
        return;
    for (const dom::element &item : list)
        function(item);
}

/// One line, without what would change how the rest of it is shown.
QString sentence(const QString &text)
{
    QString line = text.section(QRegularExpression(QStringLiteral("\n\\s*\n")), 0, 0).simplified();
    line.removeIf([](QChar each) {
        return each.category() == QChar::Other_Control || each.category() == QChar::Other_Format;
    });
    if (line.size() > longestSummary)
        line = line.left(longestSummary - 1) + QChar(0x2026);
    return line;
}

bool isIdentifier(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._:+-]{1,99}$"));
    return form.match(text).hasMatch();
}

QString identifiedBy(const dom::element &object)
{
    const QString id = text(object, "id", 101);
    return isIdentifier(id) ? id : QString();
}

Severity severityByWord(const dom::element &record)
{
    dom::element own;
    if (record["database_specific"].get(own) != simdjson::SUCCESS)
        return Severity::Unknown;
    const QString word = text(own, "severity", 20);
    if (word.compare(QLatin1String("moderate"), Qt::CaseInsensitive) == 0) // GitHub's for medium
        return Severity::Medium;
    const auto known = severityFromName(word);
    return known && *known != Severity::Malicious ? *known : Severity::Unknown;
}

void addVectors(const dom::element &object, QStringList &vectors)
{
    forEach(object, "severity", [&](const dom::element &item) {
        const QString vector = text(item, "score", 300);
        if (vector.startsWith(QLatin1String("CVSS:")) && !vectors.contains(vector) && vectors.size() < 8)
            vectors << vector;
    });
}

void addLinks(const dom::element &record, QStringList &links)
{
    QStringList others;
    forEach(record, "references", [&](const dom::element &item) {
        const QString link = text(item, "url", longestLink + 1);
        const bool isWeb = link.startsWith(QLatin1String("https://")) || link.startsWith(QLatin1String("http://"));
        const bool isClean = std::all_of(link.begin(), link.end(), [](QChar each) {
            return each > QChar(0x20) && each < QChar(0x7f) && each != u'"' && each != u'<' && each != u'>';
        });
        if (!isWeb || !isClean || link.size() > longestLink || links.contains(link) || others.contains(link))
            return;
        (text(item, "type", 20) == QLatin1String("ADVISORY") ? links : others) << link;
    });
    links = (links + others).mid(0, mostLinks);
}

std::vector<RangeEvent> eventsOf(const dom::element &range)
{
    using Kind = RangeEvent::Kind;
    std::vector<RangeEvent> events;
    forEach(range, "events", [&](const dom::element &event) {
        const auto take = [&](const char *key, Kind kind) {
            const QString version = text(event, key, 200);
            if (!version.isEmpty())
                events.push_back({kind, version});
        };
        take("introduced", Kind::Introduced);
        take("fixed", Kind::Fixed);
        take("last_affected", Kind::LastAffected);
    });
    return events;
}

std::optional<AffectedPackage> affectedPackage(const dom::element &affected)
{
    dom::element package;
    if (affected["package"].get(package) != simdjson::SUCCESS)
        return std::nullopt;
    const QString name = text(package, "name", longestName + 1);
    if (text(package, "ecosystem", 20) != QLatin1String("PyPI") || name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    AffectedPackage found;
    found.name = normalizedPackageName(name);
    forEach(affected, "ranges", [&](const dom::element &range) {
        if (text(range, "type", 20) != QLatin1String("ECOSYSTEM"))
            return;
        const auto intervals = intervalsOf(eventsOf(range));
        found.intervals.insert(found.intervals.end(), intervals.begin(), intervals.end());
    });
    dom::array versions;
    if (affected["versions"].get(versions) == simdjson::SUCCESS) {
        for (const dom::element &item : versions) {
            std::string_view version;
            if (item.get(version) == simdjson::SUCCESS && !version.empty() && version.size() <= 200)
                found.versions << textOf(version);
        }
    }
    return found;
}

/// Several entries about one package add up.
void add(std::vector<AffectedPackage> &all, AffectedPackage package)
{
    const auto same = std::find_if(all.begin(), all.end(),
                                   [&](const AffectedPackage &each) { return each.name == package.name; });
    if (same == all.end()) {
        all.push_back(std::move(package));
        return;
    }
    same->intervals.insert(same->intervals.end(), package.intervals.begin(), package.intervals.end());
    same->versions += package.versions;
}

Result<OsvRecord, QString> recordOf(const dom::element &record)
{
    OsvRecord read;
    Advisory advisory;
    advisory.id = identifiedBy(record);
    if (advisory.id.isEmpty())
        return Unexpected{QStringLiteral("a record without an id")};
    read.modified = QDateTime::fromString(text(record, "modified", 40), Qt::ISODateWithMs).toUTC();
    dom::element withdrawn;
    if (record["withdrawn"].get(withdrawn) == simdjson::SUCCESS && !withdrawn.is_null())
        return read;
    advisory.isMalicious = advisory.id.startsWith(QLatin1String("MAL-"));
    addVectors(record, advisory.vectors);
    forEach(record, "affected", [&](const dom::element &affected) {
        addVectors(affected, advisory.vectors);
        auto package = affectedPackage(affected);
        if (package)
            add(advisory.affected, std::move(*package));
    });
    if (advisory.affected.empty())
        return read;
    forEach(record, "aliases", [&](const dom::element &item) {
        std::string_view alias;
        if (item.get(alias) != simdjson::SUCCESS || alias.size() > 100)
            return;
        const QString name = textOf(alias);
        if (isIdentifier(name) && advisory.aliases.size() < mostAliases && !advisory.aliases.contains(name))
            advisory.aliases << name;
    });
    advisory.summary = sentence(text(record, "summary"));
    if (advisory.summary.isEmpty())
        advisory.summary = sentence(text(record, "details", 4000));
    advisory.severity = severityByWord(record);
    addLinks(record, advisory.links);
    read.advisory = std::move(advisory);
    return read;
}
} // namespace

struct OsvReader::Parser {
    dom::parser parser;
    simdjson::padded_string padded;
};

OsvReader::OsvReader() : m_parser(std::make_unique<Parser>()) {}
OsvReader::~OsvReader() = default;

Result<void, QString> OsvReader::read(std::string_view json,
                                      const std::function<bool(Result<OsvRecord, QString>)> &take)
{
    const auto failed = [](simdjson::error_code code) {
        return Unexpected{QString::fromLatin1(simdjson::error_message(code))};
    };
    dom::parser &parser = m_parser->parser;
    if (parser.capacity() < json.size() || parser.max_depth() != deepest) {
        if (const auto code = parser.allocate(std::max<std::size_t>(json.size(), 64 * 1024), deepest))
            return failed(code);
    }
    dom::element root;
    if (const auto code = parser.parse(json.data(), json.size()).get(root))
        return failed(code);
    dom::array records;
    if (root.get(records) != simdjson::SUCCESS) {
        if (!root.is_object())
            return Unexpected{QStringLiteral("not a record")};
        take(recordOf(root));
        return {};
    }
    for (const dom::element &record : records) {
        const bool goesOn = record.is_object()
                                ? take(recordOf(record))
                                : take(Unexpected{QStringLiteral("something that is no record")});
        if (!goesOn)
            break;
    }
    return {};
}

std::vector<AffectedInterval> intervalsOf(std::vector<RangeEvent> events)
{
    using Kind = RangeEvent::Kind;
    struct Ranked {
        QByteArray key;
        RangeEvent event;
    };
    std::vector<Ranked> ranked;
    for (RangeEvent &event : events) {
        // "0" is before everything (OSV schema, "introduced").
        const bool isFirst = event.kind == Kind::Introduced && event.version == QLatin1String("0");
        const auto version = Version::parse(event.version);
        if (isFirst)
            ranked.push_back({{}, std::move(event)});
        else if (version)
            ranked.push_back({version->key(), std::move(event)});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &left, const Ranked &right) { return left.key < right.key; });
    std::vector<AffectedInterval> intervals;
    std::optional<AffectedInterval> open;
    const auto close = [&] {
        intervals.push_back(*open);
        open.reset();
    };
    for (auto at = ranked.begin(); at != ranked.end();) {
        const auto end = std::find_if(at, ranked.end(), [&](const Ranked &each) { return each.key != at->key; });
        const auto find = [&](Kind kind) {
            const auto found = std::find_if(at, end, [&](const Ranked &each) { return each.event.kind == kind; });
            return found == end ? nullptr : &found->event;
        };
        const RangeEvent *introduced = find(Kind::Introduced), *fixed = find(Kind::Fixed),
                         *last = find(Kind::LastAffected);
        // Of one version: it ends what is open, then begins the next; one that only begins and is
        // fixed at once is nothing.
        const bool wasOpen = open.has_value();
        if (open && fixed) {
            open->fixed = fixed->version;
            close();
        }
        if (introduced && !open && (wasOpen || !fixed))
            open = AffectedInterval{introduced->version, {}, {}};
        if (open && last) {
            open->lastAffected = last->version;
            close();
        }
        at = end;
    }
    if (open)
        close();
    return intervals;
}

} // namespace gearaudit
