#pragma once

#include "core/base/file_facts.h"
#include "core/base/result.h"
#include "core/filter/filter_parser.h"
#include "core/policy/judgements.h"
#include "ui/exploring/exploration.h"
#include "ui/exploring/latest_work.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <set>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// A site (or an organisation of the Exchange) of a report.
struct ReportSite {
    Collection collection = Collection::Exchange;
    QString name;

    bool operator==(const ReportSite &) const = default;
    bool operator<(const ReportSite &other) const
    {
        return collection != other.collection ? collection < other.collection : name < other.name;
    }
};

/// How a report stands in the list of those that are open.
struct ReportState {
    QString path;
    QString title;
    bool isLive = false;
    bool isReading = false;  ///< for the first time or again
    bool hasChanged = false; ///< the file is another one by now than what is shown
    bool isShown = true;     ///< to the pages; see Explorer::setShown()
    std::set<ReportSite> hiddenSites = {}; ///< likewise; see Explorer::setSiteShown()
    PackedSnapshot report = nullptr; ///< all of it; null while it is read for the first time
    QDateTime modified = {};

    bool operator==(const ReportState &) const = default;
};

/// The database of known faults as it is now, the same as before unless it has changed; null where there
/// is none. Called on pool threads, may block.
using AskAdvisories = std::function<AdvisorySnapshot()>;
/// What was judged of the faults in a file's gears. Called on pool threads, may block.
using AskJudgements = std::function<Judgements(const QString &path)>;

/// The reports that are open and the filter over them. Lives on the main thread and never blocks
/// it: reads, packs and searches on the pool, and tells when there is something new to show.
class Explorer : public QObject
{
    Q_OBJECT
public:
    /// What it works with. The pool outlives it.
    struct Ports {
        WorkerPool *pool = nullptr;
        /// Reads a file with results; called on pool threads, may take its time until it is
        /// stopped.
        std::function<Result<PackedSnapshot>(const QString &path, std::stop_token stop)> read;
        std::function<QDate()> today; ///< quick
        /// Called on pool threads, may block.
        LookAtFile look = lookAtFile;
        AskAdvisories advisories = nullptr; ///< none: nothing is known of faults
        AskJudgements judgements = nullptr; ///< none: there are none
    };

    explicit Explorer(Ports ports, QObject *parent = nullptr);
    ~Explorer() override;

    /// The latest that was told; never null.
    const ExplorationSnapshot &exploration() const { return m_exploration; }
    /// The live ones first, the others in the order in which they were opened.
    std::vector<ReportState> reports() const;
    bool isReading() const;
    /// The filter's text as it was set last, even if it cannot be read.
    const QString &filterText() const { return m_text; }

    /// Results that audits here write, as they are read from their file: all of them, in place of
    /// what was there. While there are none, the report is not shown.
    void setLive(const QString &path, const QString &title, PackedSnapshot report);
    /// More of them, each in place of the one of the same site and key.
    void addLive(const QString &path, const QString &title, std::vector<GearRecord> records);
    /// These are there no longer.
    void removeLive(const QString &path, const std::vector<RecordKey> &gears);
    /// No longer the place where audits write.
    void dropLive(const QString &path);

public Q_SLOTS:
    /// Opens files; one that is open already is read again if it has changed.
    void open(const QStringList &paths);
    void close(const QString &path);
    void reload(const QString &path);
    void setFilter(const QString &text);
    /// Leaves a report out of everything that is shown, or takes it in again. Not remembered.
    void setShown(const QString &path, bool isShown);
    /// The same of one of its sites.
    void setSiteShown(const QString &path, const gearaudit::ReportSite &site, bool isShown);
    /// Looks whether files have changed meanwhile, as it does by itself every few seconds.
    void checkFiles();
    /// Asks anew for the known faults and what was judged of them.
    void assessAgain();

Q_SIGNALS:
    void changed(const gearaudit::ExplorationSnapshot &exploration);
    /// The filter's text cannot be read; the last result stands.
    void mistaken(const gearaudit::FilterError &error);
    void understood();
    void reportsChanged();
    /// A file could not be read, or something of the judgements beside one cannot be used
    /// (Stage::Policy). What was shown of it before stands, the rest holds.
    void failed(const gearaudit::Error &error);
    void opened(const QString &path); ///< a file was read for the first time

private:
    /// A report without some of its sites.
    struct Narrowed {
        PackedSnapshot of;
        std::set<ReportSite> without;
        PackedSnapshot report;
    };
    struct Entry {
        LoadedReport loaded; ///< without a report while it is read for the first time
        FileFacts seen; ///< when it was read
        bool isReading = false;
        bool isLookedAt = false; ///< one look at a time: it may never end
        bool hasChanged = false;
        std::stop_source stop;
        int reading = 0; ///< the latest; answers to earlier ones are dropped
        // Live ones: what is not packed yet, those that leave before those that come.
        std::vector<RecordKey> leaving;
        std::vector<GearRecord> waiting;
        bool isPacking = false; ///< what comes of it is dropped where `reading` is another by then
        bool isHidden = false;
        std::set<ReportSite> hiddenSites;
        Narrowed narrowed; ///< without those
        bool isNarrowing = false;
    };
    struct Reading;

    Entry *find(const QString &path);
    Entry &live(const QString &path, const QString &title);
    void read(Entry &entry);
    void take(const QString &path, int number, Reading reading);
    void erase(const QString &path);
    static bool isShown(const Entry &entry);
    void narrow(Entry &entry);
    /// What the pages are to see of it, as far as that is ready; null: nothing.
    PackedSnapshot shownOf(const Entry &entry) const;
    void pack(const QString &path);
    void packWaiting();
    void makeTitles();
    void takeLook(const QString &path, const FileFacts &now);
    void watch();
    void checkAdvisories();
    void search();
    void show(ExplorationSnapshot exploration);

    Ports m_ports;
    std::vector<Entry> m_entries;
    int m_readings = 0;
    QString m_text;
    QString m_understood; ///< the last text that could be read
    FilterExpression m_expression;
    ExplorationSnapshot m_exploration;
    LatestWork<ExplorationSnapshot> m_search;
    /// While files are open. Not a QFileSystemWatcher, which has to be told of each file on this
    /// thread: that waits for a mount whose server is gone, and is told nothing by other servers.
    QTimer m_lookAgain;
    QTimer m_packSoon; ///< gathers live records
    bool m_isCheckingAdvisories = false;
};

/// Where faults are asked for.
struct FaultQuestions {
    AskAdvisories advisories;
    AskJudgements judgements;
};

/// Looks up the reports' faults and searches them; of `before` is taken what is the same. For pool
/// threads.
ExplorationSnapshot explore(std::vector<LoadedReport> reports, const QString &text,
                            const FilterExpression &expression, QDate today,
                            const ExplorationSnapshot &before, const FaultQuestions &ask = {});

} // namespace gearaudit
