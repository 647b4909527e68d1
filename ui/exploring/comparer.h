#pragma once

#include "core/base/result.h"
#include "core/insight/comparison.h"
#include "core/store/archives.h"
#include "ui/exploring/exploration.h"
#include "ui/trees/difference_tree.h"

#include <QDateTime>
#include <QObject>

#include <array>
#include <functional>
#include <optional>
#include <stop_token>

class QIODevice;

namespace gearaudit
{

class WorkerPool;

/// A report that can be compared: one that is open, or a file that is read when it is chosen.
struct CompareSource {
    QString path;
    PackedSnapshot report; ///< of one that is open; null: a file
    QDateTime at = {};     ///< when it was as it is; invalid: that is not known

    bool operator==(const CompareSource &) const = default;
};

/// What two sides differ in, worked out on the pool: of what is asked for meanwhile only the latest
/// is done. Main thread.
class Comparer : public QObject
{
    Q_OBJECT
public:
    /// What it works with. The pool outlives it; the rest is called on pool threads and may block.
    struct Ports {
        WorkerPool *pool = nullptr;
        std::function<Result<PackedSnapshot>(const QString &path, std::stop_token stop)> read;
        /// What is in the archive of a master JSON, newest first: archivesOf().
        std::function<std::vector<Archive>(const QString &masterPath)> listArchives;
        /// Writes an export, whole or not at all: writeAtomicallyBy().
        std::function<Result<void>(const QString &path,
                                   const std::function<bool(QIODevice &device)> &write)>
            write;
        /// The database of known faults before the one that is asked; null, or not set: there is none.
        std::function<AdvisorySnapshot()> advisoriesBefore = nullptr;
    };

    enum Side { Before, After };
    enum class State {
        NotChosen, ///< a side is missing
        Busy,      ///< reading or comparing
        Failed,    ///< a file could not be read: error()
        Done,
    };

    explicit Comparer(Ports ports, QObject *parent = nullptr);
    ~Comparer() override;

    void choose(Side side, const CompareSource &source, const QString &site = {});
    void chooseSite(Side side, const QString &site);
    /// Which gears are shown.
    void setFilter(const FilterExpression &filter, QDate today);
    /// By which database faults that came and went are told; null: they are not.
    void setAdvisories(const AdvisorySnapshot &advisories);
    /// What was judged of a side's faults, which then do not count; null: nothing.
    void setJudgements(Side side, const JudgementsSnapshot &judgements);
    /// Whether rows are packages and other things, or gears.
    void setByThing(bool isByThing);
    /// Which changes are shown.
    void setChanges(const ChangeFilter &changes);

    State state() const;
    const std::optional<Error> &error() const { return m_error; }
    const CompareSource &source(Side side) const { return m_sides[side].source; }
    /// Empty while the side is read.
    QStringList sites(Side side) const { return m_sides[side].sites; }

    /// What is shown; never null. The last while a new one is worked out.
    const DifferenceTreeSnapshot &tree() const { return m_shown.tree; }
    const Difference &difference() const { return *m_shown.difference; }
    std::shared_ptr<const Difference> sharedDifference() const { return m_shown.difference; }
    /// Whether what is shown is of the sides that are chosen now, if not yet of every choice.
    bool isOfTheseSides() const;
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// How many changes of each kind there are, whether or not that kind is shown.
    const ChangeCounts &counts() const { return m_shown.counts; }
    bool differsAtAll() const { return !m_whole->isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    struct SideState {
        CompareSource source;
        QString site;
        PackedSnapshot report; ///< null while it is read
        QStringList sites;
        std::stop_source stop;
        int reading = 0; ///< answers to earlier readings are dropped
    };
    struct Shown {
        std::shared_ptr<const Difference> difference;
        DifferenceTreeSnapshot tree;
        ChangeCounts counts{};
    };
    /// What the faults of a side are of.
    struct Ground {
        AdvisorySnapshot advisories;
        AdvisorySnapshot before; ///< what an earlier database is asked; null: none
        std::array<JudgementsSnapshot, 2> judgements;

        bool operator==(const Ground &) const = default;
    };
    struct Work;
    struct Answer;

    void read(Side side);
    void take(Side side, const Result<PackedSnapshot> &read);
    void compare();
    void start();
    static Answer workOut(const Work &work);
    static bool assess(const Work &work, Answer &answer);

    Ports m_ports;
    std::array<SideState, 2> m_sides;
    std::optional<Error> m_error;
    FilterExpression m_filter;
    QDate m_today;
    ChangeFilter m_changes;
    std::shared_ptr<const Difference> m_whole; ///< of m_wholeOf; never null
    std::array<ComparedSide, 2> m_wholeOf;
    AdvisorySnapshot m_advisories;
    std::array<JudgementsSnapshot, 2> m_judgements;
    Ground m_assessedBy; ///< what the faults of m_wholeOf are of
    bool m_isByThing = false;
    Shown m_shown;
    bool m_isRunning = false;
    bool m_runAgain = false;
};

} // namespace gearaudit
