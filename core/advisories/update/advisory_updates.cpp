#include "core/advisories/update/advisory_updates.h"

#include "core/advisories/database_writer.h"
#include "core/advisories/update/advisory_download.h"
#include "core/advisories/update/earlier_database.h"
#include "core/advisories/update/record_zip.h"
#include "core/base/regular_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>
#include <cstdio>

namespace gearaudit
{

namespace
{
constexpr std::array kinds{AdvisoryKind::Osv, AdvisoryKind::Kev, AdvisoryKind::Epss};
constexpr qint64 secondsOfDay = 24 * 3600;
/// A new download with so much less than the one before is more likely a broken one.
constexpr double leastPart = 0.5;

Error error(Code code, const QString &subject, const QString &detail = {})
{
    return {Stage::Advisories, code, subject, detail};
}

const AdvisorySource *sourceOf(const AdvisoryFacts &facts, AdvisoryKind kind)
{
    const auto found = std::find_if(facts.sources.begin(), facts.sources.end(), [&](const AdvisorySource &source) {
        return source.kind == advisoryKindName(kind);
    });
    return found == facts.sources.end() ? nullptr : &*found;
}

/// What a file is, in words for people who read English; ui/words has others.
QString contentName(AdvisoryKind kind)
{
    switch (kind) {
    case AdvisoryKind::Osv: return QStringLiteral("OSV's records");
    case AdvisoryKind::Kev: return QStringLiteral("CISA's list");
    case AdvisoryKind::Epss: return QStringLiteral("FIRST's scores");
    }
    return {};
}

bool renameOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}
} // namespace

/// One part that has been brought: where it lies now, what is in it, and where it came from.
struct AdvisoryUpdates::Part {
    AdvisoryKind kind = AdvisoryKind::Osv;
    QString file;
    AdvisoryContent content;
    AdvisorySource source;
};

/// One update or import: the folder is ours alone while it lives, and what is not finished goes with it.
class AdvisoryUpdates::Work
{
public:
    Work(const Ports &ports, AdvisoryProgressSink progress, std::stop_token stop)
        : m_ports(ports), m_progress(std::move(progress)), m_stop(std::move(stop)),
          m_folder(QFileInfo(ports.database).path()), m_lock(m_folder + QStringLiteral("/update.lock"))
    {
    }
    ~Work()
    {
        for (const QString &file : std::as_const(m_temporary))
            QFile::remove(file);
    }

    Result<void> begin()
    {
        if (!QDir().mkpath(m_folder))
            return Unexpected{error(Code::NotWritable, m_folder)};
        if (!isRegularOrAbsent(m_folder + QStringLiteral("/update.lock")))
            return Unexpected{error(Code::Refused, m_folder + QStringLiteral("/update.lock"),
                                    QStringLiteral("it is no regular file"))};
        m_lock.setStaleLockTime(0);
        if (!m_lock.tryLock(2000))
            return Unexpected{m_lock.error() == QLockFile::LockFailedError
                                  ? error(Code::Busy, m_folder, QStringLiteral("another program is updating it"))
                                  : error(Code::NotWritable, m_folder)};
        if (const auto database = AdvisoryDatabase::open(m_ports.database))
            m_before = (*database)->facts();
        return {};
    }

    const AdvisoryFacts &before() const { return m_before; }
    QString kept(AdvisoryKind kind) const { return m_folder + QLatin1Char('/') + advisoryKindName(kind); }
    QString temporary(AdvisoryKind kind)
    {
        m_temporary << kept(kind) + QStringLiteral(".new");
        return m_temporary.constLast();
    }

    /// What has changed of one part; none where it has not.
    Result<std::optional<Part>> fetch(AdvisoryKind kind, const QString &address)
    {
        AdvisoryDownload wanted{address, {}, {}, temporary(kind), m_ports.bounds.downloadBytes};
        const AdvisorySource *known = sourceOf(m_before, kind);
        if (known && known->address == address && QFileInfo(kept(kind)).isFile()) {
            wanted.etag = known->etag;
            wanted.lastModified = known->lastModified;
        }
        tell(AdvisoryProgress::Step::Fetching, kind, 0, 0);
        const auto got = downloadAdvisories(
            wanted, m_ports.limits,
            [&](qint64 done, qint64 total) { tell(AdvisoryProgress::Step::Fetching, kind, done, total); }, m_stop);
        if (!got)
            return Unexpected{got.error()};
        if (got->isUnchanged)
            return std::optional<Part>();
        auto content = read(wanted.file, kind);
        if (!content)
            return Unexpected{about(content.error(), address)};
        if (content->kind != kind)
            return Unexpected{error(Code::Malformed, address,
                                    QStringLiteral("it is %1, not %2").arg(contentName(content->kind), contentName(kind)))};
        if (const auto newer = isNewer(*content, known, address); !newer)
            return Unexpected{newer.error()};
        Part part{kind, wanted.file, std::move(*content), {}};
        part.source = {advisoryKindName(kind), address, part.content.date, m_ports.now(), got->etag,
                       got->lastModified, part.content.count};
        return std::optional(std::move(part));
    }

    Result<AdvisoryContent> read(const QString &file, AdvisoryKind kind) const
    {
        tell(AdvisoryProgress::Step::Reading, kind, 0, 0);
        return readAnything(file);
    }

    /// What it is shows when it is read; records alone are so many that they are told.
    Result<AdvisoryContent> readAnything(const QString &file) const
    {
        return readAdvisoryFile(file, m_ports.bounds, m_ports.now(), m_stop, [this](qint64 records) {
            tell(AdvisoryProgress::Step::Reading, AdvisoryKind::Osv, records, 0);
        });
    }

    /// Makes the database of these parts and of what is kept of the others.
    Result<AdvisoryChange> finish(std::vector<Part> parts, std::vector<Error> notes)
    {
        AdvisoryChange change;
        change.notes = std::move(notes);
        AdvisoryInput input;
        input.facts.made = m_ports.now();
        for (const AdvisoryKind kind : kinds) {
            const auto part = std::find_if(parts.begin(), parts.end(),
                                           [&](const Part &each) { return each.kind == kind; });
            if (part != parts.end()) {
                take(part->content, part->source, input, change);
                continue;
            }
            const AdvisorySource *known = sourceOf(m_before, kind);
            if (!known)
                continue;
            auto content = read(kept(kind), kind);
            if (content && content->kind != kind)
                content = Unexpected{error(Code::Malformed, kept(kind))};
            if (!content) {
                // The next update fetches it whole; left out, nobody would see that it is missing.
                if (content.error().code != Code::Stopped)
                    QFile::remove(kept(kind));
                return Unexpected{content.error().code == Code::Stopped
                                      ? content.error()
                                      : error(content.error().code, kept(kind),
                                              QStringLiteral("what was kept of %1 cannot be read; it has to be fetched "
                                                             "or imported again").arg(contentName(kind)))};
            }
            take(*content, *known, input, change);
        }
        if (input.advisories.empty())
            return Unexpected{error(Code::NotFound, m_ports.database,
                                    QStringLiteral("there are no records of faults yet: OSV's records are needed "
                                                   "beside lists of which of them are exploited"))};
        if (m_stop.stop_requested())
            return Unexpected{error(Code::Stopped, m_ports.database)};
        tell(AdvisoryProgress::Step::Writing, AdvisoryKind::Osv, 0, 0);
        // What is kept first: a download that the database does not know of yet is only read again.
        for (const Part &part : parts) {
            if (!renameOver(part.file, kept(part.kind)))
                return Unexpected{error(Code::NotWritable, kept(part.kind))};
        }
        if (!m_before.sources.empty())
            keepEarlierDatabase(m_ports.database);
        if (const auto written = writeAdvisoryDatabase(input, m_ports.database); !written)
            return Unexpected{written.error()};
        const auto made = AdvisoryDatabase::open(m_ports.database);
        if (!made)
            return Unexpected{made.error()};
        change.facts = (*made)->facts();
        change.isChanged = true;
        return change;
    }

    /// That somebody looked and found nothing newer.
    void noteLook() const
    {
        QFile file(m_folder + QStringLiteral("/looked"));
        if (isRegularOrAbsent(file.fileName()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(m_ports.now().toString(Qt::ISODate).toLatin1());
    }

private:
    void tell(AdvisoryProgress::Step step, AdvisoryKind kind, qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress({step, kind, done, total});
    }

    static Error about(Error failure, const QString &address)
    {
        failure.subject = address;
        return failure;
    }

    static Result<void> isNewer(const AdvisoryContent &content, const AdvisorySource *known, const QString &address)
    {
        if (!known || known->address != address)
            return {};
        if (content.kind == AdvisoryKind::Osv && double(content.count) < leastPart * double(known->count))
            return Unexpected{error(Code::Malformed, address,
                                    QStringLiteral("it has %1 records, and had %2 before").arg(content.count).arg(known->count))};
        if (content.kind != AdvisoryKind::Osv && content.date.isValid() && content.date < known->date)
            return Unexpected{error(Code::Malformed, address,
                                    QStringLiteral("it is of %1, and what is there of %2")
                                        .arg(content.date.date().toString(Qt::ISODate),
                                             known->date.date().toString(Qt::ISODate)))};
        return {};
    }

    static void take(AdvisoryContent &content, const AdvisorySource &source, AdvisoryInput &input,
                     AdvisoryChange &change)
    {
        input.facts.sources.push_back(source);
        input.advisories.insert(input.advisories.end(), std::make_move_iterator(content.advisories.begin()),
                                std::make_move_iterator(content.advisories.end()));
        input.exploited.unite(content.exploited);
        input.epss.insert(content.epss);
        change.passedOver += content.passedOver;
        change.examples += content.examples;
    }

    const Ports &m_ports;
    const AdvisoryProgressSink m_progress;
    const std::stop_token m_stop;
    const QString m_folder;
    QLockFile m_lock;
    AdvisoryFacts m_before;
    QStringList m_temporary;
};

AdvisoryUpdates::AdvisoryUpdates(Ports ports) : m_ports(std::move(ports)) {}

Result<AdvisoryChange> AdvisoryUpdates::update(const AdvisoryAddresses &addresses,
                                               const AdvisoryProgressSink &progress, std::stop_token stop) const
{
    Work work(m_ports, progress, stop);
    if (const auto begun = work.begin(); !begun)
        return Unexpected{begun.error()};
    std::vector<Part> parts;
    std::vector<Error> notes;
    bool isAny = false;
    for (const AdvisoryKind kind : kinds) {
        const QString &address = kind == AdvisoryKind::Osv   ? addresses.osv
                                 : kind == AdvisoryKind::Kev ? addresses.kev
                                                             : addresses.epss;
        if (address.isEmpty())
            continue;
        auto fetched = work.fetch(kind, address);
        if (!fetched) {
            if (fetched.error().code == Code::Stopped)
                return Unexpected{fetched.error()};
            notes.push_back(fetched.error());
            continue;
        }
        isAny = true;
        if (*fetched)
            parts.push_back(std::move(**fetched));
    }
    if (!isAny)
        return notes.empty() ? Result<AdvisoryChange>(Unexpected{error(
                                   Code::NotFound, {}, QStringLiteral("no address is set to fetch them from"))})
                             : Unexpected{notes.front()};
    if (!parts.empty()) {
        auto finished = work.finish(std::move(parts), std::move(notes));
        if (finished)
            work.noteLook();
        return finished;
    }
    work.noteLook();
    AdvisoryChange change;
    change.facts = work.before();
    change.notes = std::move(notes);
    return change;
}

Result<AdvisoryChange> AdvisoryUpdates::importFiles(const QStringList &paths, const AdvisoryProgressSink &progress,
                                                    std::stop_token stop) const
{
    Work work(m_ports, progress, stop);
    if (const auto begun = work.begin(); !begun)
        return Unexpected{begun.error()};
    std::vector<Part> parts;
    QStringList records;
    for (const QString &path : paths) {
        auto content = work.readAnything(path);
        if (!content)
            return Unexpected{content.error()};
        const AdvisoryKind kind = content->kind;
        const AdvisorySource source{advisoryKindName(kind), QFileInfo(path).fileName(), content->date, m_ports.now(), {}, {},
                                    content->count};
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.kind == kind; });
        if (kind == AdvisoryKind::Osv)
            records << path;
        if (same == parts.end()) {
            parts.push_back({kind, path, std::move(*content), source});
        } else if (kind == AdvisoryKind::Osv) {
            same->content.passedOver += content->passedOver;
            same->content.examples += content->examples;
            same->source.date = std::max(same->source.date, content->date);
            same->source.address += QStringLiteral(", ") + source.address;
        } else {
            *same = {kind, path, std::move(*content), source};
        }
    }
    for (Part &part : parts) {
        const QString copy = work.temporary(part.kind);
        const bool isOne = part.kind != AdvisoryKind::Osv || (records.size() == 1 && QFileInfo(part.file).isFile());
        QFile::remove(copy);
        if (isOne && !QFile::copy(part.file, copy))
            return Unexpected{error(Code::NotWritable, copy)};
        if (!isOne) {
            if (const auto packed = zipRecords(records, copy, stop); !packed)
                return Unexpected{packed.error()};
        }
        if (part.kind == AdvisoryKind::Osv && records.size() > 1) {
            // As it will be read again: of an id that is in several files the newest record counts.
            auto all = work.read(copy, part.kind);
            if (!all)
                return Unexpected{all.error()};
            part.content.advisories = std::move(all->advisories);
            part.source.count = all->count;
        }
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        part.file = copy;
        part.source.address = part.source.address.left(300);
    }
    return work.finish(std::move(parts), {});
}

Result<void> AdvisoryUpdates::remove() const
{
    Work work(m_ports, {}, {});
    if (!QFileInfo::exists(QFileInfo(m_ports.database).path()))
        return {};
    if (const auto begun = work.begin(); !begun)
        return begun;
    QStringList files{m_ports.database, earlierAdvisoriesPath(m_ports.database), QFileInfo(m_ports.database).path() + QStringLiteral("/looked")};
    for (const AdvisoryKind kind : kinds)
        files << work.kept(kind) << work.temporary(kind); // what a crash left, too
    for (const QString &file : files) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return Unexpected{error(Code::NotWritable, file)};
    }
    return {};
}

Result<AdvisoryFacts> AdvisoryUpdates::facts() const
{
    const auto database = AdvisoryDatabase::open(m_ports.database);
    if (!database)
        return Unexpected{database.error()};
    return (*database)->facts();
}

bool AdvisoryUpdates::isDue() const
{
    const QString path = QFileInfo(m_ports.database).path() + QStringLiteral("/looked");
    const auto text = readRegularFile(path, 100, Stage::Advisories);
    const QDateTime looked = text ? QDateTime::fromString(QString::fromLatin1(*text), Qt::ISODate) : QDateTime();
    const QDateTime now = m_ports.now();
    // A clock that was set back is no reason to wait for it.
    return !looked.isValid() || looked > now || looked.secsTo(now) >= secondsOfDay;
}

} // namespace gearaudit
