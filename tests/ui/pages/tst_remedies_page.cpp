#include "core/audit/worker_pool.h"
#include "core/filter/filter_parser.h"
#include "tests/support/english.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/sample_advisories.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/remedies_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gearaudit;
using namespace gearaudit::test;

/// The page of what to rebuild first, with remedies that are made up.
class RemediesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_page = std::make_unique<RemediesPage>(m_pool, [this](const ExplorationSnapshot &, RemedyGrouping grouping) {
            if (QThread::currentThread() == qApp->thread())
                ++m_onMainThread;
            return made(grouping);
        });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        connect(m_page.get(), &Page::menuWanted, this, [this](const RowSubject &about) { m_menuOf = about; });
        m_page->resize(900, 500);
        m_page->show();
    }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
    }

    void listsWhatToDo()
    {
        give();
        QCOMPARE(rows(), QStringLiteral("Pin requests to 2.32.4 in the base python:3.9-slim | Critical · 9 | 11 | 14\n"
                                        "Remove evil in this image | Malicious · 1 | 0 | 1\n"));
        QCOMPARE(child<QLabel>("remediesTotal")->text(), QStringLiteral("one new base image mends 9 of them"));
        QCOMPARE(m_onMainThread.load(), 0);
        QVERIFY(cell(0, RemediesModel::Mends)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("known to be exploited")));
        QVERIFY(!cell(0, RemediesModel::Mends).data(Qt::DecorationRole).isNull());
        QCOMPARE(namelessControls(*m_page), QStringList());
        keepPicture(*m_page, QStringLiteral("rebuild-first-list"));
    }

    void groupsThem()
    {
        give();
        child<QComboBox>("remedyGrouping")->setCurrentIndex(1);
        QTRY_COMPARE(rows(), QStringLiteral("python:3.9-slim\n"
                                            "  Pin requests to 2.32.4 in the base python:3.9-slim | Critical · 9 | 11 | 14\n"
                                            "no base\n"
                                            "  Remove evil in this image | Malicious · 1 | 0 | 1\n"));
    }

    void theCurrentOneIsToldAndStays()
    {
                give();
        view().setCurrentIndex(cell(1, 0));
        QCOMPARE(m_page->details().title, QStringLiteral("Remove evil"));
        child<QComboBox>("remedyGrouping")->setCurrentIndex(1);
        QTRY_COMPARE(view().model()->rowCount(), 2);
        QTRY_COMPARE(view().currentIndex().data().toString(), QStringLiteral("Remove evil in this image"));
    }

    void isCopiedForATicket()
    {
        give();
        QVERIFY(!child<QPushButton>("copyRemedy")->isEnabled());
        view().setCurrentIndex(cell(0, 0));
        child<QPushButton>("copyRemedy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ticket: Pin requests to 2.32.4"));
    }

    void aDoubleClickShowsTheGears()
    {
        QSignalSpy wanted(m_page.get(), &Page::filterWanted);
        give();
        Q_EMIT view().activated(cell(0, 0));
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("numpy requests"));
        Q_EMIT view().customContextMenuRequested(view().visualRect(cell(0, 0)).center());
        QCOMPARE(m_menuOf.terms, QStringList{QStringLiteral("requests")});
        QCOMPARE(m_menuOf.copies.at(CopyForm::Text)(), QStringLiteral("ticket: Pin requests to 2.32.4"));
    }

    void offersToFetchWhereNothingIsKnown()
    {
        QSignalSpy wanted(m_page.get(), &RemediesPage::advisoriesWanted);
        m_page->setExploration(std::make_shared<Exploration>());
        QTRY_COMPARE(child<QLabel>("emptyHeading")->text(), QStringLiteral("Nothing is known of faults yet"));
        QVERIFY(!child<QPushButton>("emptyOffer")->isVisible());
        m_page->setCanFetch(true);
        QVERIFY(child<QPushButton>("emptyOffer")->isVisible());
        keepPicture(*m_page, QStringLiteral("rebuild-first-empty"));
        child<QPushButton>("emptyOffer")->click();
        QCOMPARE(wanted.size(), 1);
        m_isEmpty = true;
        give();
        QTRY_COMPARE(child<QLabel>("emptyHeading")->text(), QStringLiteral("There is nothing to mend"));
        QVERIFY(!child<QPushButton>("emptyOffer")->isVisible());
    }

    void remembersItsLayout()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
        child<QComboBox>("remedyGrouping")->setCurrentIndex(3);
        m_page->saveLayout(settings);
        RemediesPage other(m_pool, nullptr);
        other.restoreLayout(settings);
        QCOMPARE(other.findChild<QComboBox *>(QStringLiteral("remedyGrouping"))->currentIndex(), 3);
    }

private:
    RowSubject m_menuOf; ///< that a menu was asked for last
    RemedyListSnapshot made(RemedyGrouping grouping) const
    {
        auto list = std::make_shared<RemedyList>();
        list->text = [](const RemedyLine &line) { return QStringLiteral("ticket: ") + line.what; };
        list->details = [](const RemedyLine &line) {
            return Details{{line.what, {{QStringLiteral("Where"), line.where}}}};
        };
        if (m_isEmpty)
            return list;
        RemedyLine pin;
        pin.what = QStringLiteral("Pin requests to 2.32.4");
        pin.where = QStringLiteral("in the base python:3.9-slim");
        pin.worst = Severity::Critical;
        pin.isExploited = true;
        pin.faults = 9;
        pin.gears = 14;
        pin.started = 11;
        pin.filter = QStringLiteral("requests");
        RemedyLine evil;
        evil.what = QStringLiteral("Remove evil");
        evil.where = QStringLiteral("in this image");
        evil.worst = Severity::Malicious;
        evil.faults = 1;
        evil.gears = 1;
        list->total = QStringLiteral("one new base image mends 9 of them");
        if (grouping == RemedyGrouping::None)
            list->groups = {{{}, {pin, evil}}};
        else
            list->groups = {{QStringLiteral("python:3.9-slim"), {pin}}, {QStringLiteral("no base"), {evil}}};
        return list;
    }
    void give()
    {
        auto exploration = std::make_shared<Exploration>();
        exploration->advisories = sampleAdvisories();
        exploration->reports.emplace_back();
        exploration->expression = *parseFilter(QStringLiteral("numpy"));
        m_page->setExploration(exploration);
        if (!m_isEmpty)
            QTRY_VERIFY(view().model()->rowCount() > 0);
    }
    QModelIndex cell(int row, int column) { return view().model()->index(row, column); }
    QTreeView &view() { return *child<QTreeView>("remedies"); }
    template <class Widget> Widget *child(const char *name) { return m_page->findChild<Widget *>(QLatin1String(name)); }
    QString rows(const QModelIndex &parent = {}, int depth = 0)
    {
        QString text;
        for (int row = 0; row < view().model()->rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < RemediesModel::columnTotal; ++column)
                cells << view().model()->index(row, column, parent).data().toString();
            cells.removeAll(QString());
            text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
            text += rows(view().model()->index(row, 0, parent), depth + 1);
        }
        return text;
    }

    WorkerPool m_pool;
    std::atomic<int> m_onMainThread = 0;
    bool m_isEmpty = false;
    std::unique_ptr<RemediesPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(RemediesPageTest)
#include "tst_remedies_page.moc"
