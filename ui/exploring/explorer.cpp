#include "ui/exploring/explorer.h"

#include "core/base/thrown.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int lookMs = 2000;
constexpr int packMs = 200;

QString normal(const QString &path)
{
    return QDir::cleanPath(QDir::isAbsolutePath(path) ? path
                                                      : QDir::current().absoluteFilePath(path));
}
} // namespace

struct Explorer::Reading {
    FileFacts seen;
    Result<PackedSnapshot> report;
};

Explorer::Explorer(Ports ports, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_exploration(std::make_shared<Exploration>()),
      m_search(this, *m_ports.pool, [this](ExplorationSnapshot exploration, bool isOld) {
          // A running audit's additions must not keep each other from being seen.
          if (isOld && exploration->filterText != m_understood)
              return;
          show(std::move(exploration));
      })
{
    m_lookAgain.setInterval(lookMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &Explorer::checkFiles);
    m_packSoon.setSingleShot(true);
    m_packSoon.setInterval(packMs);
    connect(&m_packSoon, &QTimer::timeout, this, &Explorer::packWaiting);
    watch();
}

Explorer::~Explorer()
{
    for (Entry &entry : m_entries)
        entry.stop.request_stop();
}

Explorer::Entry *Explorer::find(const QString &path)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.loaded.path == path; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<ReportState> Explorer::reports() const
{
    std::vector<ReportState> list;
    for (const Entry &entry : m_entries) {
        if (entry.loaded.isLive && !isShown(entry))
            continue;
        list.push_back({entry.loaded.path, entry.loaded.title, entry.loaded.isLive, entry.isReading,
                        entry.hasChanged, !entry.isHidden, entry.hiddenSites, entry.loaded.report,
                        entry.loaded.modified});
    }
    return list;
}

bool Explorer::isShown(const Entry &entry)
{
    return entry.loaded.report && (!entry.loaded.isLive || entry.loaded.report->gearCount() > 0);
}

bool Explorer::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.isReading || (entry.isPacking && !entry.loaded.report);
    });
}

// Files.

void Explorer::open(const QStringList &paths)
{
    for (const QString &given : paths) {
        const QString path = normal(given);
        if (const Entry *known = find(path)) {
            if (known->hasChanged)
                reload(path);
            continue;
        }
        Entry entry;
        entry.loaded.path = path;
        m_entries.push_back(std::move(entry));
        read(m_entries.back());
    }
    makeTitles();
    Q_EMIT reportsChanged();
}

void Explorer::read(Entry &entry)
{
    entry.stop.request_stop();
    entry.stop = std::stop_source();
    entry.isReading = true;
    entry.hasChanged = false;
    entry.reading = ++m_readings;
    const QString path = entry.loaded.path;
    const auto work = [path, read = m_ports.read, look = m_ports.look,
                       stop = entry.stop.get_token()] {
        // Looked at first: a change while it is read is noticed afterwards.
        FileFacts seen;
        auto report = guarded({Stage::Store, Code::Failed, path, {}}, [&] {
            seen = look(path);
            return read(path, stop);
        });
        return std::make_shared<Reading>(Reading{std::move(seen), std::move(report)});
    };
    whenDone(this, m_ports.pool->run(work),
             [this, path, number = entry.reading](std::shared_ptr<Reading> reading) {
                 take(path, number, std::move(*reading));
             });
}

void Explorer::take(const QString &path, int number, Reading reading)
{
    Entry *entry = find(path);
    if (!entry || entry->reading != number)
        return;
    entry->isReading = false;
    entry->seen = reading.seen;
    const bool isFirst = !entry->loaded.report;
    if (reading.report) {
        entry->loaded.report = *std::move(reading.report);
        entry->loaded.modified = reading.seen.modified;
        search();
    } else if (isFirst) {
        erase(path);
    }
    watch();
    makeTitles();
    Q_EMIT reportsChanged();
    if (!reading.report)
        Q_EMIT failed(reading.report.error());
    else if (isFirst)
        Q_EMIT opened(path);
}

void Explorer::erase(const QString &path)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.loaded.path == path; });
    watch();
}

void Explorer::close(const QString &path)
{
    Entry *entry = find(path);
    if (!entry || entry->loaded.isLive)
        return;
    entry->stop.request_stop();
    const bool wasShown = entry->loaded.report != nullptr;
    erase(path);
    makeTitles();
    if (wasShown)
        search();
    Q_EMIT reportsChanged();
}

void Explorer::reload(const QString &path)
{
    Entry *entry = find(path);
    if (!entry || entry->loaded.isLive)
        return;
    read(*entry);
    Q_EMIT reportsChanged();
}

void Explorer::watch()
{
    const bool hasFile = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return !entry.loaded.isLive && entry.loaded.report;
    });
    if (!hasFile && !m_ports.advisories)
        m_lookAgain.stop();
    else if (!m_lookAgain.isActive())
        m_lookAgain.start();
}

void Explorer::checkFiles()
{
    checkAdvisories();
    for (Entry &entry : m_entries) {
        if (entry.loaded.isLive || entry.isReading || entry.isLookedAt || !entry.loaded.report)
            continue;
        entry.isLookedAt = true;
        // Each by itself: one that hangs does not keep the others from being looked at.
        const QString path = entry.loaded.path;
        whenDone(
            this, m_ports.pool->run([path, look = m_ports.look] { return look(path); }),
            [this, path](const FileFacts &now) { takeLook(path, now); },
            [this, path] { takeLook(path, {}); });
    }
}

void Explorer::takeLook(const QString &path, const FileFacts &now)
{
    Entry *entry = find(path);
    if (!entry)
        return;
    entry->isLookedAt = false;
    // One that is gone has nothing to offer.
    if (entry->loaded.isLive || entry->isReading || !now.exists)
        return;
    const bool hasChanged =
        now.modified != entry->seen.modified || now.size != entry->seen.size;
    if (std::exchange(entry->hasChanged, hasChanged) != hasChanged)
        Q_EMIT reportsChanged();
}

void Explorer::makeTitles()
{
    QHash<QString, int> names;
    for (const Entry &entry : m_entries)
        names[QFileInfo(entry.loaded.path).fileName()] += entry.loaded.isLive ? 0 : 1;
    for (Entry &entry : m_entries) {
        if (entry.loaded.isLive)
            continue;
        const QFileInfo info(entry.loaded.path);
        entry.loaded.title = names[info.fileName()] > 1
                                 ? info.dir().dirName() + QLatin1Char('/') + info.fileName()
                                 : info.fileName();
    }
}

// Live results.

Explorer::Entry &Explorer::live(const QString &given, const QString &title)
{
    const QString path = normal(given);
    if (Entry *known = find(path); known && known->loaded.isLive)
        return *known;
    erase(path); // it was opened as a file
    Entry entry;
    entry.loaded.path = path;
    entry.loaded.title = title;
    entry.loaded.isLive = true;
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [](const Entry &other) { return !other.loaded.isLive; });
    return *m_entries.insert(at, std::move(entry));
}

void Explorer::setLive(const QString &path, const QString &title, PackedSnapshot report)
{
    Entry &entry = live(path, title);
    entry.reading = ++m_readings;
    entry.isPacking = false;
    entry.leaving.clear();
    entry.waiting.clear();
    entry.loaded.report = std::move(report);
    entry.loaded.modified = QDateTime::currentDateTimeUtc();
    search();
    Q_EMIT reportsChanged();
}

void Explorer::addLive(const QString &path, const QString &title, std::vector<GearRecord> records)
{
    Entry &entry = live(path, title);
    entry.waiting.insert(entry.waiting.end(), std::make_move_iterator(records.begin()),
                         std::make_move_iterator(records.end()));
    if (!m_packSoon.isActive())
        m_packSoon.start();
}

void Explorer::removeLive(const QString &path, const std::vector<RecordKey> &gears)
{
    Entry *entry = find(normal(path));
    if (!entry || !entry->loaded.isLive)
        return;
    std::erase_if(entry->waiting, [&](const GearRecord &record) {
        return std::find(gears.begin(), gears.end(), record.recordKey()) != gears.end();
    });
    entry->leaving.insert(entry->leaving.end(), gears.begin(), gears.end());
    pack(entry->loaded.path);
}

void Explorer::dropLive(const QString &path)
{
    const Entry *entry = find(normal(path));
    if (!entry || !entry->loaded.isLive)
        return;
    erase(normal(path));
    search();
    Q_EMIT reportsChanged();
}

void Explorer::packWaiting()
{
    QStringList paths;
    for (const Entry &entry : m_entries) {
        if (!entry.waiting.empty())
            paths << entry.loaded.path;
    }
    for (const QString &path : paths)
        pack(path);
}

void Explorer::pack(const QString &path)
{
    Entry &entry = *find(path);
    if (entry.isPacking)
        return;
    entry.isPacking = true;
    const auto work =
        [gone = std::exchange(entry.leaving, {}), added = std::exchange(entry.waiting, {}),
         before = entry.loaded.report, path] {
            return guarded({Stage::Store, Code::Failed, path, {}}, [&]() -> Result<PackedSnapshot> {
                PackedSnapshot report = before ? before : PackedReport::pack({});
                if (!gone.empty())
                    report = report->without(gone);
                return added.empty() ? report : report->with(added);
            });
        };
    whenDone(this, m_ports.pool->run(work),
             [this, path, number = entry.reading](Result<PackedSnapshot> report) {
                 Entry *packed = find(path);
                 if (!packed || !packed->loaded.isLive || packed->reading != number)
                     return;
                 packed->isPacking = false;
                 if (!report) {
                     Q_EMIT failed(report.error());
                     return;
                 }
                 packed->loaded.report = *std::move(report);
                 packed->loaded.modified = QDateTime::currentDateTimeUtc();
                 if (!packed->leaving.empty())
                     pack(path);
                 else if (!packed->waiting.empty())
                     m_packSoon.start();
                 search();
                 Q_EMIT reportsChanged();
             });
}

} // namespace gearaudit
