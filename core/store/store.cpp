#include "core/store/store.h"

#include "core/base/atomic_file.h"
#include "core/base/thrown.h"
#include "core/master/journal.h"
#include "core/master/journal_line.h"
#include "core/master/master_json.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <mutex>
#include <optional>
#include <set>
#include <utility>

namespace gearaudit
{

namespace
{

Unexpected<Error> storeError(Code code, const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Store, code, subject, detail}};
}

Result<std::unique_ptr<QLockFile>> lockStore(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    // An audit may take days. A holder that was killed is told by its process id.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return storeError(Code::NotWritable, path, QStringLiteral("the file cannot be made"));
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock->getLockInfo(&pid, &host, &program))
        return storeError(Code::Busy, path, QStringLiteral("another program holds it"));
    return storeError(Code::Busy, path,
                      QStringLiteral("%1, process %2 on %3, holds it; if that no longer runs, "
                                     "remove the file")
                          .arg(program)
                          .arg(pid)
                          .arg(host));
}

void apply(const JournalEntry &entry, MasterDocument &document, QStringList &pulled)
{
    if (const auto *record = std::get_if<GearRecord>(&entry)) {
        document.setRecord(*record);
    } else if (const auto *image = std::get_if<ImagePulled>(&entry)) {
        if (!pulled.contains(image->reference))
            pulled.append(image->reference);
    } else if (const auto *gone = std::get_if<ImageReleased>(&entry)) {
        pulled.removeAll(gone->reference);
    }
}

} // namespace

struct Store::Data {
    mutable std::mutex mutex;
    std::unique_ptr<QLockFile> lock;
    QString workdir;
    QString name; ///< "exchange_master_json"
    QString masterPath;
    Journal journal;
    MasterDocument document;
    QStringList pulled;
    std::vector<Error> notes;
    bool unsaved = false;   ///< the document holds more than the master JSON
    bool journaled = false; ///< the journal may hold lines

    /// The last archive, as long as it may be undone.
    struct Archiving {
        QString copy;
        MasterDocument before;
        MasterDocument after;
        bool isFinished = false;
    };
    std::optional<Archiving> archiving;

    explicit Data(const QString &path) : masterPath(path), journal(journalPathOf(path)) {}

    Result<QString> setAside(const QString &path, const QString &suffix) const
    {
        return moveUnderItsDate(path, workdir, name + QStringLiteral(".damaged"), suffix);
    }

    void noteDamage(const QString &setAsideAs, const QString &what)
    {
        notes.push_back({Stage::Store, Code::Malformed, setAsideAs, what});
    }

    Result<void> readMaster()
    {
        const auto content = readWhole(masterPath);
        if (!content) {
            if (content.error().code == Code::NotFound)
                return {};
            return Unexpected{content.error()};
        }
        auto parsed = MasterDocument::parse(*content, masterPath);
        if (parsed) {
            document = *std::move(parsed);
            return {};
        }
        const auto aside = setAside(masterPath, QStringLiteral("json"));
        if (!aside)
            return Unexpected{aside.error()};
        noteDamage(*aside, parsed.error().detail);
        return {};
    }

    Result<void> readJournal()
    {
        const auto lines = Journal::read(journal.path());
        if (!lines)
            return Unexpected{lines.error()};
        journaled = QFileInfo::exists(journal.path());
        QByteArray damaged;
        QString firstReason;
        for (const auto &line : *lines) {
            if (const auto entry = readJournalLine(line)) {
                apply(*entry, document, pulled);
                unsaved = unsaved || std::holds_alternative<GearRecord>(*entry);
                continue;
            } else if (damaged.isEmpty()) {
                firstReason = entry.error().detail;
            }
            damaged += line + '\n';
        }
        if (damaged.isEmpty())
            return {};
        const auto copy = journal.path() + QStringLiteral(".damaged");
        if (const auto written = writeAtomically(copy, damaged); !written)
            return written;
        const auto aside = setAside(copy, QStringLiteral("journal"));
        if (!aside)
            return Unexpected{aside.error()};
        noteDamage(*aside, firstReason);
        return {};
    }

    Result<void> mergeLocked()
    {
        if (unsaved) {
            if (const auto written = writeAtomically(masterPath, document.serialise()); !written)
                return written;
            unsaved = false;
        }
        // A kill before this leaves lines that are in the master JSON already: they do no harm.
        return journaled ? keepOnlyPulled() : Result<void>();
    }

    Result<void> keepOnlyPulled()
    {
        std::vector<QByteArray> lines;
        for (const auto &reference : pulled)
            lines.push_back(pulledLine(reference));
        if (const auto replaced = journal.replace(lines); !replaced)
            return replaced;
        journaled = !lines.empty();
        return {};
    }

    Result<void> write(const QByteArray &line)
    {
        journaled = true;
        return journal.append(line);
    }
};

Store::Store(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &workdir, const QString &stem)
{
    if (!QDir().mkpath(workdir) || !QFileInfo(workdir).isDir())
        return storeError(Code::NotWritable, workdir, QStringLiteral("the folder cannot be made"));
    const auto name = stem + QStringLiteral("_master_json");
    const auto masterPath = QDir(workdir).filePath(name + QStringLiteral(".json"));
    auto lock = lockStore(masterPath + QStringLiteral(".lock"));
    if (!lock)
        return Unexpected{lock.error()};
    auto data = std::make_unique<Data>(masterPath);
    data->lock = *std::move(lock);
    data->workdir = workdir;
    data->name = name;
    if (const auto read = data->readMaster(); !read)
        return Unexpected{read.error()};
    if (const auto read = data->readJournal(); !read)
        return Unexpected{read.error()};
    if (const auto merged = data->mergeLocked(); !merged)
        return Unexpected{merged.error()};
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

QString Store::masterPath() const
{
    return m_data->masterPath;
}

std::vector<GearRecord> Store::records() const
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->document.records();
}

const std::vector<Error> &Store::notes() const
{
    return m_data->notes;
}

Result<void> Store::archive(const std::vector<RecordKey> &replaced)
{
    auto done = prepareArchive(replaced);
    if (done)
        done = finishArchive();
    if (!done)
        undoArchive();
    return done;
}

Result<void> Store::prepareArchive(const std::vector<RecordKey> &replaced)
{
    std::set<std::pair<QString, QString>> gone;
    for (const RecordKey &key : replaced)
        gone.emplace(key.site, key.key);
    const std::lock_guard guard(m_data->mutex);
    m_data->archiving.reset();
    MasterDocument kept = m_data->document;
    kept.keep([&](const QString &site, const QString &key) { return !gone.contains({site, key}); });
    if (kept.records().size() == m_data->document.records().size())
        return {};
    if (const auto merged = m_data->mergeLocked(); !merged)
        return merged;
    // A copy, so that a master JSON is there at every moment: the whole one, then the shorter one.
    const auto copy = copyUnderItsDate(
        m_data->masterPath, QDir(m_data->workdir).filePath(QStringLiteral("archive")),
        m_data->name, QStringLiteral("json"));
    if (!copy)
        return Unexpected{copy.error()};
    m_data->archiving = Data::Archiving{*copy, m_data->document, std::move(kept)};
    return {};
}

Result<void> Store::finishArchive()
{
    const std::lock_guard guard(m_data->mutex);
    if (!m_data->archiving)
        return {};
    const auto &path = m_data->masterPath;
    auto &kept = m_data->archiving->after;
    if (kept.records().empty()) {
        // What is not a gear is no master JSON by itself; it is in the archive.
        QFile file(path);
        if (!file.remove())
            return storeError(Code::NotWritable, path, file.errorString());
        syncFolder(m_data->workdir);
        kept = MasterDocument();
    } else if (auto written = writeAtomically(path, kept.serialise()); !written) {
        return written;
    }
    m_data->document = kept;
    m_data->archiving->isFinished = true;
    return {};
}

void Store::undoArchive()
{
    const std::lock_guard guard(m_data->mutex);
    if (!m_data->archiving)
        return;
    const auto archiving = *std::exchange(m_data->archiving, std::nullopt);
    if (archiving.isFinished) {
        m_data->document = archiving.before;
        m_data->unsaved = true;
        if (!m_data->mergeLocked())
            return; // the archive is the only one on the disk
    }
    QFile::remove(archiving.copy);
}

Result<void> Store::append(const GearRecord &record)
{
    const auto line = recordToLine(record);
    const std::lock_guard guard(m_data->mutex);
    // In memory first: what cannot be journaled now is still written by the next merge.
    m_data->document.setRecord(record);
    m_data->unsaved = true;
    m_data->archiving.reset();
    return m_data->write(line);
}

Result<void> Store::merge()
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->mergeLocked();
}

Result<void> Store::notePulled(const QString &reference)
{
    const std::lock_guard guard(m_data->mutex);
    if (m_data->pulled.contains(reference))
        return {};
    m_data->pulled.append(reference);
    return m_data->write(pulledLine(reference));
}

Result<void> Store::noteReleased(const QString &reference)
{
    const std::lock_guard guard(m_data->mutex);
    if (m_data->pulled.removeAll(reference) == 0)
        return {};
    return m_data->write(releasedLine(reference));
}

QStringList Store::leftoverImages() const
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->pulled;
}

namespace
{
Result<MasterDocument> readFiles(const QString &masterPath)
{
    // The journal first: what a writer merges between the two reads is then in the second.
    const auto lines = Journal::read(journalPathOf(masterPath));
    if (!lines) // the master JSON alone would be told as all there is
        return Unexpected{lines.error()};
    const auto content = readWhole(masterPath);
    if (!content && content.error().code != Code::NotFound)
        return Unexpected{content.error()};
    MasterDocument document;
    if (content) {
        auto parsed = MasterDocument::parse(*content, masterPath);
        if (!parsed)
            return Unexpected{parsed.error()};
        document = *std::move(parsed);
    }
    QStringList pulled;
    for (const auto &line : *lines) {
        if (const auto entry = readJournalLine(line))
            apply(*entry, document, pulled);
    }
    return document;
}
} // namespace

Result<MasterDocument> readMaster(const QString &masterPath)
{
    return guarded({Stage::Store, Code::TooLarge, masterPath, {}},
                   [&] { return readFiles(masterPath); });
}

Result<std::vector<GearRecord>> readReport(const QString &masterPath)
{
    const auto document = readMaster(masterPath);
    if (!document)
        return Unexpected{document.error()};
    return document->records();
}

Result<void> copyReport(const QString &masterPath, const QString &target)
{
    const auto document = readMaster(masterPath);
    if (!document)
        return Unexpected{document.error()};
    if (document->isEmpty())
        return storeError(Code::NotFound, masterPath, QStringLiteral("there are no results yet"));
    return writeAtomically(target, document->serialise());
}

} // namespace gearaudit
