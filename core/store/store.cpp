#include "core/store/store.h"

#include "core/base/atomic_file.h"
#include "core/base/regular_file.h"
#include "core/master/journal.h"
#include "core/master/journal_line.h"
#include "core/master/master_files.h"
#include "core/report/packed_reader.h"
#include "core/store/master_text.h"
#include "core/store/report_file.h"

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
    if (!isRegularOrAbsent(path))
        return storeError(Code::NotWritable, path, QStringLiteral("it is no regular file"));
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

} // namespace

struct Store::Data {
    mutable std::mutex mutex;
    std::unique_ptr<QLockFile> lock;
    QString workdir;
    QString name; ///< "exchange_master_json"
    QString masterPath;
    Collection collection;
    Journal journal;
    PackedSnapshot report = PackedReport::pack({}); ///< without what was added
    std::vector<GearRecord> added; ///< is not in the master JSON yet; of several of a gear, the last
    mutable PackedSnapshot whole;  ///< the report with them; none where it has to be made
    QStringList pulled;
    std::vector<Error> notes;
    bool journaled = false; ///< the journal may hold lines
    MasterText text;

    /// The last archive, as long as it may be undone.
    struct Archiving {
        QString copy;
        PackedSnapshot before;
        PackedSnapshot after;
        std::set<std::pair<QString, QString>> gone; ///< by site and key
        bool isFinished = false;
    };
    std::optional<Archiving> archiving;

    explicit Data(const QString &path)
        : masterPath(path), collection(collectionOfFile(path)), journal(journalPathOf(path)),
          text(path)
    {
    }

    void noteDamage(const QString &setAsideAs, const QString &what)
    {
        notes.push_back({Stage::Store, Code::Malformed, setAsideAs, what});
    }

    Result<void> read()
    {
        const auto readFiles = [this] {
            text.noteOurs();
            return readPackedMaster(masterPath, {}, collection, [this](const GearRecord &record) {
                added.push_back(record);
            });
        };
        auto master = readFiles();
        if (!master && master.error().code == Code::Malformed) {
            const auto aside = setDamagedAside(masterPath, masterPath, QStringLiteral("json"));
            if (!aside)
                return Unexpected{aside.error()};
            noteDamage(*aside, master.error().detail);
            master = readFiles();
        }
        if (!master)
            return Unexpected{master.error()};
        report = master->report;
        whole = report;
        pulled = master->journal.pulled;
        journaled = QFileInfo::exists(journal.path());
        return keepDamagedLines(master->journal);
    }

    Result<void> keepDamagedLines(const JournalRest &rest)
    {
        if (rest.damaged.isEmpty())
            return {};
        const auto copy = journal.path() + QStringLiteral(".damaged");
        if (const auto written = writeAtomically(copy, rest.damaged); !written)
            return written;
        const auto aside = setDamagedAside(copy, masterPath, QStringLiteral("journal"));
        if (!aside)
            return Unexpected{aside.error()};
        noteDamage(*aside, rest.firstReason);
        return {};
    }

    const PackedSnapshot &current() const
    {
        if (!whole)
            whole = report->with(added)->inFileOrder();
        return whole;
    }

    Result<MasterDocument> document() const
    {
        auto document = text.read(*report);
        for (const GearRecord &record : added) {
            if (document)
                document->setRecord(record);
        }
        return document;
    }

    Result<void> mergeLocked()
    {
        if (!added.empty() || text.isElsewhere()) {
            const auto document = this->document();
            if (!document)
                return Unexpected{document.error()};
            if (const auto written = text.write(*document); !written)
                return written;
            report = current();
            added.clear();
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
    if (const auto read = data->read(); !read)
        return Unexpected{read.error()};
    if (const auto merged = data->mergeLocked(); !merged)
        return Unexpected{merged.error()};
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

QString Store::masterPath() const
{
    return m_data->masterPath;
}

PackedSnapshot Store::report() const
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->current();
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
    Data &data = *m_data;
    std::vector<RecordKey> own;
    Data::Archiving archiving;
    for (const RecordKey &key : replaced) {
        own.push_back({data.collection, key.site, key.key});
        archiving.gone.emplace(key.site, key.key);
    }
    const std::lock_guard guard(data.mutex);
    data.archiving.reset();
    archiving.before = data.current();
    archiving.after = archiving.before->without(own);
    if (archiving.after->gearCount() == archiving.before->gearCount())
        return {};
    if (const auto merged = data.mergeLocked(); !merged)
        return merged;
    // A copy, so that a master JSON is there at every moment: the whole one, then the shorter one.
    const auto copy =
        copyUnderItsDate(data.masterPath, QDir(data.workdir).filePath(QStringLiteral("archive")),
                         data.name, QStringLiteral("json"));
    if (!copy)
        return Unexpected{copy.error()};
    archiving.copy = *copy;
    data.archiving = std::move(archiving);
    return {};
}

Result<void> Store::finishArchive()
{
    Data &data = *m_data;
    const std::lock_guard guard(data.mutex);
    if (!data.archiving)
        return {};
    Data::Archiving &archiving = *data.archiving;
    if (archiving.after->gearCount() == 0) {
        // What is not a gear is no master JSON by itself; it is in the archive.
        QFile file(data.masterPath);
        if (!file.remove())
            return storeError(Code::NotWritable, data.masterPath, file.errorString());
        syncFolder(data.workdir);
        data.text.noteOurs();
    } else {
        auto kept = data.text.read(*data.report);
        if (!kept)
            return Unexpected{kept.error()};
        kept->keep([&](const QString &site, const QString &key) {
            return !archiving.gone.contains({site, key});
        });
        if (auto written = data.text.write(*kept); !written)
            return written;
    }
    data.report = archiving.after;
    data.whole = archiving.after;
    archiving.isFinished = true;
    return {};
}

void Store::undoArchive()
{
    Data &data = *m_data;
    const std::lock_guard guard(data.mutex);
    if (!data.archiving)
        return;
    const auto archiving = *std::exchange(data.archiving, std::nullopt);
    if (archiving.isFinished) {
        data.report = archiving.before;
        data.whole = archiving.before;
        data.text.takeFrom(archiving.copy);
        if (!data.mergeLocked())
            return; // the archive is the only one on the disk
    }
    QFile::remove(archiving.copy);
}

Result<void> Store::append(const GearRecord &record)
{
    const auto line = recordToLine(record);
    const std::lock_guard guard(m_data->mutex);
    // In memory first: what cannot be journaled now is still written by the next merge.
    m_data->added.push_back(record);
    m_data->added.back().collection = m_data->collection;
    m_data->whole.reset();
    m_data->archiving.reset();
    return m_data->write(line);
}

Result<void> Store::merge()
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->mergeLocked();
}

Result<MasterDocument> Store::document() const
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->document();
}

Result<void> Store::replace(const MasterDocument &document)
{
    Data &data = *m_data;
    const std::lock_guard guard(data.mutex);
    if (auto written = data.text.write(document); !written)
        return written;
    data.added.clear();
    data.archiving.reset();
    auto read = readPackedMaster(data.masterPath, {}, data.collection, [](const GearRecord &) {});
    if (!read)
        return Unexpected{read.error()};
    data.report = read->report;
    data.whole = data.report;
    return data.journaled ? data.keepOnlyPulled() : Result<void>();
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

Result<void> copyReport(const QString &masterPath, const QString &target)
{
    const auto document = readMaster(masterPath);
    if (!document)
        return Unexpected{document.error()};
    if (document->isEmpty())
        return storeError(Code::NotFound, masterPath, QStringLiteral("there are no results yet"));
    return writeAtomicallyBy(target, [&](QIODevice &device) { return document->write(device); });
}

} // namespace gearaudit
