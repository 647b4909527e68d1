#include "core/advisories/database_writer.h"
#include "core/advisories/update/advisory_file.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/english.h"
#include "tests/support/report_records.h"
#include "tests/support/window_driver.h"

#include <QHeaderView>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

const QString questions = QStringLiteral(GEAR_TEST_DATA "/questions/");

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// The known faults that README's questions go by.
AdvisoryInput knownFaults()
{
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    AdvisoryInput input;
    for (const char *path : {"advisories/records", "advisories/known_exploited_vulnerabilities.json"}) {
        const auto read = readAdvisoryFile(questions + str(path), {}, now, {});
        if (!read)
            qFatal("%s: %s", path, qPrintable(read.error().detail));
        input.advisories.insert(input.advisories.end(), read->advisories.begin(), read->advisories.end());
        input.exploited.unite(read->exploited);
    }
    return input;
}

std::vector<GearRecord> recordsOf(const char *file, Collection collection)
{
    auto records = recordsIn(questions + str(file));
    for (GearRecord &record : records)
        record.collection = collection;
    return records;
}

QString rowText(const QAbstractItemModel &model, const QHeaderView &header, const QModelIndex &index)
{
    QStringList cells;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString cell = model.data(index.siblingAtColumn(column)).toString();
        if (!header.isSectionHidden(column) && !cell.isEmpty())
            cells << cell;
    }
    return cells.join(QStringLiteral(" | "));
}

/// The rows that are in sight, a line each: the columns that are shown, from left to right, without empty ones.
QStringList rowsInSight(const QTreeView &view)
{
    QStringList rows;
    for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
        if (view.viewport()->rect().contains(view.visualRect(row).center()))
            rows << rowText(*view.model(), *view.header(), row);
    }
    return rows;
}
QStringList rowsInSight(const GearsView &view)
{
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (view.viewport()->rect().contains(view.visualRect(index).center()))
            rows << rowText(*view.model(), *view.horizontalHeader(), index);
    }
    return rows;
}

} // namespace

/// The questions that an audit is made for, answered in the window in at most two actions from a start
/// with results: what is pressed, chosen or typed, and what is then to be seen.
class QuestionsInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        m_faults = std::make_unique<AdvisorySample>(knownFaults());
    }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        auto &fixture = m_driver->fixture;
        auto records = recordsOf("instance_master_json.json", Collection::Instances);
        const auto exchange = recordsOf("exchange_master_json.json", Collection::Exchange);
        records.insert(records.end(), exchange.begin(), exchange.end());
        fixture.stored = records;
        const char *archive = "archive/instance_master_json-2026-10-01T060000Z.json";
        fixture.files.insert(str("earlier.json"), recordsOf(archive, Collection::Instances));
        fixture.archives = {{str("/archive/earlier.json"), QDateTime({2026, 10, 1}, {6, 0}, Qt::UTC)}};
        fixture.archivesOf = Collection::Instances;
        fixture.advisories = [this] { return m_faults->snapshot(); };
        m_driver->open();
        QTRY_COMPARE(m_driver->summary(), str("10 gears"));
    }
    void cleanup() { m_driver.reset(); }

    void isAnswered_data()
    {
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QString>("where"); // whose rows are the answer
        QTest::addColumn<QStringList>("answer");
        const auto question = [](const char *name, const QStringList &actions, const char *where, const char *answer) {
            QTest::newRow(name) << actions << str(where) << str(answer).split(QLatin1Char('\n'));
        };
        question("1. SDK behind its site's", {str("★"), str("SDK behind")}, "gears",
                 "dicom-fixer | 3.9.2 | flywheel-sdk | 16.8.0 | hub\n"
                 "dicom-fixer | 3.9.2 | flywheel-sdk | 15.8.0 | lab");
        question("1. SDK too old for me", {str("sdk:yes flywheel-sdk<16")}, "gears",
                 "dicom-fixer | 3.9.2 | flywheel-sdk | 15.8.0 | lab");
        question("2. contain a Python past its end of life", {str("eol:yes")}, "gears",
                 "flywheel\n"
                 "nii-sorter | 1.4.0 | 3.9.2 | 19.2.0\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | found on: gear's PATH\n"
                 "hub\n"
                 "brain-mask | 2.1.0 | 3.13.1 | High · 4\n"
                 "/opt/venv/bin/python | 3.13.1 | In use | found on: gear's PATH\n"
                 "/usr/bin/python2.7 | 2.7.18 | High · 4 | found on: image's PATH\n"
                 "dicom-fixer | 0.9.0 | 3.9.2 | 16.8.0 | High · 2\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | High · 2 | found on: gear's PATH\n"
                 "nii-sorter | 1.4.0 | 3.9.2 | 19.2.0\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | found on: gear's PATH\n"
                 "lab\n"
                 "brain-mask | 2.1.0 | 3.13.1 | High · 4\n"
                 "/opt/venv/bin/python | 3.13.1 | In use | found on: gear's PATH\n"
                 "/usr/bin/python2.7 | 2.7.18 | High · 4 | found on: image's PATH\n"
                 "dicom-fixer | 0.8.1 | 3.9.2 | 15.8.0 | High · 2\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | High · 2 | found on: gear's PATH");
        question("2. start one", {str("★"), str("Starts an outdated Python")}, "gears",
                 "flywheel\n"
                 "nii-sorter | 1.4.0 | 3.9.2 | 19.2.0\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | found on: gear's PATH\n"
                 "hub\n"
                 "dicom-fixer | 0.9.0 | 3.9.2 | 16.8.0 | High · 2\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | High · 2 | found on: gear's PATH\n"
                 "nii-sorter | 1.4.0 | 3.9.2 | 19.2.0\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | found on: gear's PATH\n"
                 "lab\n"
                 "dicom-fixer | 0.8.1 | 3.9.2 | 15.8.0 | High · 2\n"
                 "/usr/local/bin/python3.9 | 3.9.2 | In use | High · 2 | found on: gear's PATH");
        question("3. where is a package", {str("numpy<1.24")}, "gears",
                 "brain-mask | 2.7.18 | numpy | 1.16.6 | hub | Not rated · 2\n"
                 "brain-mask | 2.7.18 | numpy | 1.16.6 | lab | Not rated · 2\n"
                 "dicom-fixer | 3.9.2 | numpy | 1.19.5 | hub\n"
                 "dicom-fixer | 3.9.2 | numpy | 1.19.5 | lab");
        question("4. two sites differ", {str("hub ▾"), str("Compare With lab")}, "differences",
                 "2 gears | − gone\n"
                 "hub/nii-sorter 1.4.0\n"
                 "hub/pet-quant 0.3\n"
                 "Version of the gear in lab/dicom-fixer 0.8.1 | ↓ older | 0.9.0 | 0.8.1\n"
                 "Image in lab/dicom-fixer 0.8.1 | ≠ changed | flywheel/dicom-fixer:0.9.0 | flywheel/dicom-fixer:0.8.1\n"
                 "Package flywheel-sdk in lab/dicom-fixer 0.8.1 | ↓ older | 16.8.0 | 15.8.0 | /usr/local/bin/python3.9\n"
                 "Package nibabel in lab/dicom-fixer 0.8.1 | ↓ older | 5.2.1 | 5.1.0 | /usr/local/bin/python3.9");
        question("4. newer on the Exchange", {str("hub ▾"), str("Compare With Gear Exchange, as audited here")}, "differences",
                 "Image in 2 gears | 2 ways\n"
                 "flywheel/dicom-fixer 0.10.0 | ≠ changed | flywheel/dicom-fixer:0.9.0 | flywheel/dicom-fixer:0.10.0\n"
                 "scitran/brain-mask 2.1.0 | ≠ changed | flywheel/brain-mask:2.1.0 | scitran/brain-mask:2.1.0\n"
                 "Python in 2 gears | 2 ways\n"
                 "flywheel/dicom-fixer 0.10.0 | ↑ newer | 3.9.2 | 3.13.1 | /usr/local/bin/python3.13\n"
                 "scitran/brain-mask 2.1.0 | − gone | 2.7.18 | /usr/bin/python2.7\n"
                 "Known fault pillow in 2 gears | − gone, 2 ways\n"
                 "2 gears | − gone | CVE-2023-44271 unknown\n"
                 "2 gears | − gone | CVE-2023-4863 high\n"
                 "2 gears | 2 ways\n"
                 "flywheel/mesh-maker 1.0 | + new\n"
                 "hub/pet-quant 0.3 | − gone\n"
                 "Version of the gear in flywheel/dicom-fixer 0.10.0 | ↑ newer | 0.9.0 | 0.10.0\n"
                 "Package flywheel-sdk in flywheel/dicom-fixer 0.10.0 | ↑ newer | 16.8.0 | 20.1.0 | /usr/local/bin/python3.13\n"
                 "Package nibabel in flywheel/dicom-fixer 0.10.0 | − gone | 5.2.1 | /usr/local/bin/python3.13\n"
                 "Package numpy in flywheel/dicom-fixer 0.10.0 | ↑ newer | 1.19.5 | 2.1.0 | /usr/local/bin/python3.13\n"
                 "Package pillow in flywheel/dicom-fixer 0.10.0 | − gone | 9.0.1 | /usr/local/bin/python3.13\n"
                 "Package pydicom in flywheel/dicom-fixer 0.10.0 | ↑ newer | 2.3.1 | 3.0.1 | /usr/local/bin/python3.13\n"
                 "Known fault numpy in 1 gear | − gone, 2 ways\n"
                 "scitran/brain-mask 2.1.0 | − gone | CVE-2021-41495 unknown | /usr/bin/python2.7\n"
                 "scitran/brain-mask 2.1.0 | − gone | CVE-2021-41496 unknown | /usr/bin/python2.7");
        question("5. changed since the last audit", {str("Ctrl+4")}, "differences",
                 "Image built anew in 2 gears | ≠ changed | aaaaaaaaaaaa | bbbbbbbbbbbb\n"
                 "hub/dicom-fixer 0.9.0\n"
                 "hub/nii-sorter 1.4.0\n"
                 "Package nibabel in 2 gears | ↑ newer | 5.1.0 | 5.2.1 | /usr/local/bin/python3.9\n"
                 "hub/dicom-fixer 0.9.0\n"
                 "hub/nii-sorter 1.4.0\n"
                 "2 gears | 2 ways\n"
                 "hub/old-export 0.1 | − gone\n"
                 "hub/pet-quant 0.3 | + new\n"
                 "Version of the gear in hub/brain-mask 2.1.0 | ↑ newer | 2.0.3 | 2.1.0\n"
                 "Image in hub/brain-mask 2.1.0 | ≠ changed | flywheel/brain-mask:2.0.3 | flywheel/brain-mask:2.1.0\n"
                 "Package numpy in hub/brain-mask 2.1.0 | ↑ newer | 1.26.4 | 2.1.0 | /opt/venv/bin/python");
        question("6. could not be audited", {str("Could not be audited")}, "failures",
                 "2 gears could not be audited\n"
                 "Image not found: 1 gear\n"
                 "The registry does not have the image, or hides it. Check its name in the manifest.\n"
                 "Sign-in needed: 1 gear\n"
                 "The registry wants you to sign in. Use “docker login”, and audit again.\n"
                 "mesh-maker 1.0 | flywheel | manifest for flywheel/mesh-maker:1.0 not found: manifest unknown\n"
                 "pet-quant 0.3 | hub | the registry wants a login");
        question("7. starts what is exploited", {str("★"), str("Known exploited")}, "gears",
                 "dicom-fixer | 3.9.2 | hub | High · 2\n"
                 "dicom-fixer | 3.9.2 | pillow | 9.0.1 | hub | High · 2\n"
                 "dicom-fixer | 3.9.2 | lab | High · 2\n"
                 "dicom-fixer | 3.9.2 | pillow | 9.0.1 | lab | High · 2");
        question("7. rebuild first", {str("exploited:yes"), str("Ctrl+5")}, "remedies",
                 "Pin pillow 9.0.1 to 10.0.1 in the image flywheel/dicom-fixer:0.9.0 | High · 2 | 1 | 1\n"
                 "Pin pillow 9.0.1 to 10.0.1 in the image flywheel/dicom-fixer:0.8.1 | High · 2 | 1 | 1\n"
                 "Pin pillow 6.2.2 to 10.0.1 in the image flywheel/brain-mask:2.1.0 | High · 2 | 0 | 2");
    }
    void isAnswered()
    {
        QFETCH(QStringList, actions);
        QFETCH(QString, where);
        QFETCH(QStringList, answer);
        QVERIFY(actions.size() <= 2);
        for (int i = 0; i < actions.size(); ++i) {
            const bool opens = actions[i] == str("★") || actions[i].endsWith(str(" ▾"));
            act(actions[i], opens ? actions.value(i + 1) : QString());
            i += opens ? 1 : 0;
        }
        QTRY_COMPARE(seen(where).join(QLatin1Char('\n')), answer.join(QLatin1Char('\n')));
        if (actions == QStringList{str("Ctrl+4")})
            keepPicture(m_driver->window(), str("compare-light"));
    }

private:
    /// One action, by mouse or keys; where it opens a menu, with what is then chosen there.
    void act(const QString &action, const QString &choice)
    {
        MainWindow &window = m_driver->window();
        if (action.startsWith(str("Ctrl+"))) {
            QTest::keySequence(&window, QKeySequence(action));
        } else if (action == str("★")) {
            QTimer::singleShot(0, this, [this, choice] { choose("filtersMenu", choice); });
            QTest::mouseClick(m_driver->child<QToolButton>("filters"), Qt::LeftButton);
        } else if (action.endsWith(str(" ▾"))) {
            // By the window: what the system makes of a press there, a menu is asked for by.
            const QTreeView &results = *m_driver->view("results");
            const QPoint place = results.viewport()->mapTo(&window, placeIn(results, action.chopped(2)));
            QTest::mouseClick(window.windowHandle(), Qt::RightButton, {}, place);
            choose("resultMenu", choice);
        } else if (action == str("Could not be audited")) {
            const QTreeView &results = *m_driver->view("results");
            QTest::mouseClick(results.viewport(), Qt::LeftButton, {}, placeIn(results, action));
        } else {
            m_driver->filter()->setFocus();
            QTest::keyClicks(m_driver->filter(), action);
            QTest::keyClick(m_driver->filter(), Qt::Key_Return);
        }
    }
    void choose(const char *name, const QString &choice)
    {
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_driver->child<QMenu>(name)) != nullptr && menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text().section(QLatin1Char('\t'), 0, 0) == choice) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(str("no such choice: ") + choice));
    }
    /// The middle of the row that begins so.
    static QPoint placeIn(const QTreeView &view, const QString &text)
    {
        for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
            if (row.data().toString().startsWith(text))
                return view.visualRect(row).center();
        }
        qFatal("no such row: %s", qPrintable(text));
    }
    QStringList seen(const QString &where) const
    {
        QStringList rows;
        if (where == str("gears") && m_driver->gears().isVisible()) {
            rows = rowsInSight(m_driver->gears());
        } else if (where == str("failures")) {
            const auto *panel = m_driver->child<QWidget>("failures");
            if (panel == nullptr || !panel->isVisible())
                return {};
            for (const QLabel *label : panel->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    rows << label->text();
            }
            for (const QTreeView *view : panel->findChildren<QTreeView *>())
                rows << rowsInSight(*view);
        } else if (const auto *view = m_driver->view(qPrintable(where)); view != nullptr && view->isVisible()) {
            rows = rowsInSight(*view);
        }
        return rows;
    }

    std::unique_ptr<AdvisorySample> m_faults;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(QuestionsInWindowTest)
#include "tst_questions_in_window.moc"
