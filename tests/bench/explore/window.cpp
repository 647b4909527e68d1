#include "core/audit/worker_pool.h"
#include "core/base/atomic_file.h"
#include "core/report/packed_reader.h"
#include "core/store/archives.h"
#include "tests/bench/explore/explore.h"
#include "tests/bench/explore/stall_detector.h"
#include "ui/exploring/explorer.h"
#include "ui/pages/explore_pane.h"
#include "ui/pages/gears_page.h"
#include "ui/views/gears_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace gearaudit::bench
{

namespace
{

/// Counts how often a widget was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// The middle of the window over a large file.
class Window
{
public:
    explicit Window(const Files &files)
        : m_file(files.master()),
          m_settings(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
          m_explorer({&m_pool,
                      [](const QString &path, std::stop_token stop) {
                          return readPackedReport(path, stop);
                      },
                      [] { return QDate(2026, 11, 22); }}),
          m_pane(m_explorer,
                 {&m_pool,
                  [](const QString &path, std::stop_token stop) {
                      return readPackedReport(path, stop);
                  },
                  // The later audit stands in for an earlier one: as many rows differ either way.
                  [later = files.later()](const QString &) {
                      return std::vector<Archive>{{later, QDateTime::currentDateTimeUtc()}};
                  },
                  writeAtomicallyBy},
                 m_settings), m_paints(*m_pane.gears().view().viewport())
    {
        m_pane.resize(1300, 800);
        m_pane.show();
        settle();
        m_stalls.reset();
        open();
        // The words for completion are gathered a little later.
        settle(3000);
    }

    void open()
    {
        measure(
            "open to paint", [this] { m_explorer.open({m_file}); }, anything());
    }

    void close()
    {
        measureUntil(
            "close", [this] { m_explorer.close(m_file); },
            [this] { return m_pane.gears().model().rowCount() == 0; });
    }

    void setBase(bool expanded)
    {
        measure(
            expanded ? "expand all" : "collapse all",
            [this, expanded] {
                if (expanded)
                    m_pane.gears().expandAll();
                else
                    m_pane.gears().collapseAll();
            },
            anything());
    }

    void sort(int column)
    {
        measure(
            "sort",
            [this, column] {
                m_pane.gears().view().horizontalHeader()->setSortIndicator(column,
                                                                           Qt::DescendingOrder);
            },
            anything());
    }

    /// The last key of a filter, pressed some times; and Escape, which clears it.
    void type(const char *name, const QString &filter)
    {
        auto &edit = *m_pane.findChild<QLineEdit *>(QStringLiteral("filter"));
        for (int i = 0; i < 9; ++i) {
            edit.setText(filter.chopped(1));
            settle();
            const QChar last = filter.back();
            const auto isThere = [&filter](const Exploration &shown) {
                return shown.filterText == filter;
            };
            measure(
                name, [&] { QTest::keyClick(&edit, last.toLatin1()); }, isThere);
            settle();
            measure(
                "clear", [&] { edit.clear(); },
                [](const Exploration &shown) { return shown.filterText.isEmpty(); });
        }
    }

    void showPage(const char *name, int tab, const QString &view)
    {
        auto &tabs = *m_pane.findChild<QStackedWidget *>(QStringLiteral("pages"));
        auto *rows = m_pane.findChild<QTreeView *>(view);
        measureUntil(
            name, [&] { tabs.setCurrentIndex(tab); },
            [&] { return rows->model()->rowCount() > 0; });
        tabs.setCurrentIndex(0);
        settle();
    }

    Figures figures() const
    {
        Figures all;
        for (const auto &[name, times] : m_times) {
            auto sorted = times;
            std::sort(sorted.begin(), sorted.end());
            all.push_back({name + QStringLiteral(", ms"), sorted[sorted.size() / 2]});
            if (sorted.size() > 1)
                all.push_back({name + QStringLiteral(", worst ms"), sorted.back()});
        }
        all.push_back(
            {QStringLiteral("longest stand-still, ms"), double(m_stalls.longestStall().count())});
        all.push_back({QStringLiteral("rows at the most"), double(m_mostRows)});
        all.push_back({QStringLiteral("peak, MB"), peakMegabytes()});
        return all;
    }

private:
    using IsWanted = std::function<bool(const Exploration &)>;
    static IsWanted anything()
    {
        return [](const Exploration &) { return true; };
    }

    static void settle(int ms = 60) { QTest::qWait(ms); }

    /// Until the rows that were asked for are painted.
    void measure(const char *name, const std::function<void()> &act, const IsWanted &isWanted)
    {
        int before = -1;
        const auto connection =
            QObject::connect(&m_pane.gears(), &GearsPage::shownNow, &m_pane, [&] {
                if (isWanted(*m_pane.gears().shown()))
                    before = m_paints.count;
            });
        measureUntil(name, act, [&] {
            const bool isEmpty = m_pane.gears().model().rowCount() == 0;
            return before >= 0 && (isEmpty || m_paints.count > before);
        });
        QObject::disconnect(connection);
        m_mostRows = std::max(m_mostRows, m_pane.gears().model().rowCount());
    }

    void measureUntil(const char *name, const std::function<void()> &act,
                      const std::function<bool()> &isDone)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double passed = double(timer.nsecsElapsed()) / 1e6;
        const QString label = QLatin1String(name);
        auto found = std::find_if(m_times.begin(), m_times.end(),
                                  [&](const auto &entry) { return entry.first == label; });
        if (found == m_times.end())
            found = m_times.insert(m_times.end(), {label, {}});
        found->second.push_back(passed);
    }

    QString m_file;
    QTemporaryDir m_folder;
    QSettings m_settings;
    WorkerPool m_pool;
    Explorer m_explorer;
    ExplorePane m_pane;
    Paints m_paints;
    StallDetector m_stalls;
    std::vector<std::pair<QString, std::vector<double>>> m_times;
    int m_mostRows = 0;
};

Figures window(const Files &files, bool expanded)
{
    Window window(files);
    window.setBase(expanded);
    window.type("rare", QStringLiteral("package:type-lib-117"));
    window.type("common", QStringLiteral("numpy"));
    window.type("version", QStringLiteral("numpy<2"));
    window.sort(1);
    window.sort(0);
    window.showPage("packages page", 1, QStringLiteral("packages"));
    window.showPage("compare page, with the other file", 3, QStringLiteral("differences"));
    window.close();
    return window.figures();
}

} // namespace

std::vector<Step> windowSteps()
{
    return {
        {QStringLiteral("window, collapsed"),
         [](const Files &files) { return window(files, false); }, true},
        {QStringLiteral("window, expanded"), [](const Files &files) { return window(files, true); },
         true},
    };
}

} // namespace gearaudit::bench
