#include "tests/support/english.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/sample_records.h"
#include "tests/support/settings_fixture.h"
#include "tests/support/window_driver.h"
#include "ui/filtering/filter_line.h"
#include "ui/frame/toasts.h"
#include "ui/views/accessibility.h"
#include "ui/views/announcer.h"
#include "ui/words/plain_tooltip.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;
using Weight = AuditController::Weight;

namespace
{
/// What the announcers have said. Not by QAccessible's update handler: without a screen reader Qt
/// tells no events, and only its private headers can pretend that there is one.
QStringList spoken;

void listenTo(const QWidget &widget)
{
    for (Announcer *announcer : widget.findChildren<Announcer *>()) {
        QObject::connect(announcer, &Announcer::said, announcer, [announcer](const QString &text) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(announcer);
            QCOMPARE(told->role(), QAccessible::Notification);
            QCOMPARE(told->text(QAccessible::Name), text);
            QVERIFY(!told->state().invisible);
            spoken << text;
        });
    }
}
} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    void openWithResults()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
    }
    QAccessibleInterface *tree() const
    {
        return QAccessible::queryAccessibleInterface(&m_driver->gears());
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
    }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        spoken.clear();
    }
    void cleanup() { m_driver.reset(); }

    void noticesAreSpoken()
    {
        QWidget window;
        NoticeBook book;
        Toasts toasts(book, window);
        listenTo(window);
        window.show();
        book.add(QStringLiteral("A disk is full."), Weight::Problem);
        book.add(QStringLiteral("Done."), Weight::Done);
        book.add(QStringLiteral("Done."), Weight::Done); // again is news, too
        QCOMPARE(spoken, (QStringList{QStringLiteral("A disk is full."), QStringLiteral("Done."),
                                      QStringLiteral("Done.")}));
        toasts.clear();
        QCOMPARE(spoken.size(), 3);
    }

    void theRunIsSpokenStepByStep()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->open();
        listenTo(m_driver->window());
        QVERIFY2(spoken.isEmpty(), qPrintable(spoken.join(QLatin1Char('\n'))));
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_VERIFY(spoken.filter(QStringLiteral("0 of 3 gears")).size() == 1);
        QVERIFY(spoken.first().startsWith(QStringLiteral("Listing")) ||
                spoken.first().startsWith(QStringLiteral("Looking for the keys")));
        m_driver->fixture.gate.open();
        QTRY_VERIFY(spoken.contains(QStringLiteral("No audit is running.")));
        QTRY_VERIFY(spoken.contains(QStringLiteral("3 gears audited.")));
        QVERIFY(spoken.size() < 10); // not each gear, not each second
    }

    void theNumberOfMatchesIsSpoken()
    {
        openWithResults();
        listenTo(m_driver->window());
        QTest::keyClicks(m_driver->filter(), QStringLiteral("numpy"));
        QTRY_COMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first(), m_driver->summary());
        QVERIFY(spoken.first().startsWith(QStringLiteral("2 of 4 gears")));
        spoken.clear();
        QTest::keyClicks(m_driver->filter(), QStringLiteral(" python:x"));
        QTRY_COMPARE(spoken.size(), 1);
        QVERIFY(spoken.first().contains(QStringLiteral("“x”")));
    }

    void numbersOfARunningAuditAreNotSpoken()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        FilterLine line(store);
        listenTo(line);
        line.show();
        line.setText(QStringLiteral("numpy"));
        line.setSummary(QStringLiteral("2 of 4 gears"), QStringLiteral("numpy"));
        QTRY_COMPARE(spoken.size(), 1);
        for (int i = 3; i < 9; ++i)
            line.setSummary(QStringLiteral("%1 of 9 gears").arg(i), QStringLiteral("numpy"));
        line.setText(QStringLiteral("scipy"));
        line.setSummary(QStringLiteral("late"), QStringLiteral("numpy")); // of the filter before
        line.setSummary(QStringLiteral("1 of 9 gears"), QStringLiteral("scipy"));
        QTRY_COMPARE(spoken.size(), 2);
        QCOMPARE(spoken.last(), QStringLiteral("1 of 9 gears"));
    }

    void theGearsAreATree()
    {
        openWithResults();
        QCOMPARE(tree()->role(), QAccessible::Tree);
        QCOMPARE(tree()->text(QAccessible::Name), QStringLiteral("Gears"));
        const GearsModel &model = m_driver->gears().gears();
        QCOMPARE(tree()->childCount(), (model.rowCount() + 1) * (model.columnCount() + 1));
        int depths = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            QAccessibleInterface *item = tree()->tableInterface()->cellAt(row, 0);
            QCOMPARE(item->role(), QAccessible::TreeItem);
            QCOMPARE(item->parent(), tree());
            QCOMPARE(tree()->child(tree()->indexOfChild(item)), item);
            const int depth = model.index(row, 0).data(GearsModel::DepthRole).toInt();
            depths |= 1 << depth;
            QCOMPARE(item->text(QAccessible::Description),
                     QStringLiteral("level %1").arg(depth + 1));
            QCOMPARE(bool(item->state().expandable),
                     model.index(row, 0).data(GearsModel::CanOpenRole).toBool());
            QCOMPARE(bool(item->state().expanded), model.isOpen(row));
            QCOMPARE(bool(item->state().collapsed),
                     item->state().expandable && !model.isOpen(row));
        }
        QCOMPARE(depths, 3); // sites, and the gears in them
        QCOMPARE(tree()->child(1)->role(), QAccessible::ColumnHeader);
        QCOMPARE(tree()->child(1)->text(QAccessible::Name),
                 model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    }

    void openingAndGoingIsTold()
    {
        openWithResults();
        GearsView &view = m_driver->gears();
        view.setFocus();
        int row = 1;
        while (!view.gears().index(row, 0).data(GearsModel::CanOpenRole).toBool() ||
               view.gears().isOpen(row))
            ++row;
        view.setCurrentIndex(view.gears().index(row, 0));
        QAccessibleInterface *item = tree()->focusChild();
        QVERIFY(item && item->state().focused && item->state().selected);
        QVERIFY(item->state().collapsed);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(item->state().expanded && !item->state().collapsed);
        item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(item->state().collapsed);
        // What stands below moves, and stays what it is.
        QAccessibleInterface *below = tree()->tableInterface()->cellAt(row + 1, 0);
        const QString name = below->text(QAccessible::Name);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(below->tableCellInterface()->rowIndex() > row + 1);
        QCOMPARE(below->text(QAccessible::Name), name);
        QVERIFY(!below->state().focused);
    }

    void whatIsGoneIsNotValid()
    {
        openWithResults();
        const QAccessible::Id id =
            QAccessible::uniqueId(tree()->tableInterface()->cellAt(1, 0));
        QVERIFY(QAccessible::accessibleInterface(id));
        QTest::keyClicks(m_driver->filter(), QStringLiteral("numpy"));
        QTRY_COMPARE(m_driver->gearsPage().model().forest()->filter, QStringLiteral("numpy"));
        QVERIFY(!QAccessible::accessibleInterface(id) ||
                !QAccessible::accessibleInterface(id)->isValid());
        QVERIFY(tree()->tableInterface()->cellAt(1, 0)->isValid());
    }

    /// However many rows are asked for, only so many items are kept.
    void itemsAreBounded()
    {
        std::vector<GearRecord> many;
        for (int i = 0; i < 6000; ++i)
            many.push_back(sampleGear(QStringLiteral("clinic"), QStringLiteral("gear%1").arg(i),
                                      QStringLiteral("1"), {}));
        m_driver->fixture.stored = many;
        m_driver->open();
        QTRY_COMPARE(m_driver->gears().gears().rowCount(), 6001);
        QVERIFY(tree()->childCount() > 6001);
        QList<QAccessible::Id> ids;
        for (int row = 0; row < 6001; ++row)
            ids << QAccessible::uniqueId(tree()->tableInterface()->cellAt(row, 0));
        const auto kept = std::count_if(ids.cbegin(), ids.cend(), [](QAccessible::Id id) {
            return QAccessible::accessibleInterface(id) != nullptr;
        });
        QVERIFY2(kept > 0 && kept <= 4096, qPrintable(QString::number(kept)));
        QCOMPARE(tree()->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
                 QStringLiteral("clinic, 6,000 gears"));
        m_driver->gears().selectAll();
        QCOMPARE(tree()->tableInterface()->selectedRowCount(), 6001);
        QVERIFY(tree()->tableInterface()->selectedRows().size() <= 256);
    }

    void tooltipsAreToldAsTheirText()
    {
        installAccessibility();
        QToolButton button;
        const auto told = [&] { return QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description); };
        const QString text = QStringLiteral("a <b> & \"c\"\nwhat &lt; is");
        button.setToolTip(plainTooltip(text));
        QCOMPARE(told(), text);
        button.setToolTip(plainTooltip(QStringLiteral("other")));
        QCOMPARE(told(), QStringLiteral("other"));
        button.setToolTip({});
        QCOMPARE(told(), QString());
        // what somebody says on purpose stays
        button.setAccessibleDescription(QStringLiteral("said"));
        button.setToolTip(plainTooltip(text));
        QCOMPARE(told(), QStringLiteral("said"));
    }

    void whatEmptiesALineHasAName()
    {
        QLineEdit line;
        addClearButton(line);
        const auto buttons = line.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(!QAccessible::queryAccessibleInterface(buttons.front())->text(QAccessible::Name).isEmpty());
    }

    void everythingInTheSettingsHasAName()
    {
        SettingsFixture fixture;
        fixture.addInstance(QStringLiteral("one-id"), QStringLiteral("one"),
                            QStringLiteral("https://one.org"), "one.org:key");
        SettingsDriver driver(fixture);
        for (const auto page : {SettingsDialog::Page::Instances, SettingsDialog::Page::General,
                                SettingsDialog::Page::Limits}) {
            driver.dialog().showPage(page);
            QCOMPARE(namelessControls(driver.dialog()), QStringList());
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
