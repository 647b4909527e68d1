#include "core/filter/filter_parser.h"
#include "tests/support/english.h"
#include "tests/support/window_fixture.h"
#include "ui/filtering/filter_edit.h"
#include "ui/filtering/line_ground.h"
#include "ui/filtering/filter_help.h"
#include "ui/filtering/filter_line.h"
#include "ui/filtering/saved_filters_dialog.h"
#include "ui/words/filter_examples.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcutEvent>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gearaudit;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::shared_ptr<const FilterVocabulary> vocabulary()
{
    auto words = std::make_shared<FilterVocabulary>();
    words->packages = {str("numpy"), str("numpydoc"), str("six")};
    words->versionsOf = [](const QString &name) {
        return name == str("numpy") ? QStringList{str("1.24.2"), str("1.9")} : QStringList();
    };
    words->pythonVersions = {str("2.7.18"), str("3.12.1")};
    words->sites = {str("prod eu")};
    return words;
}

/// The columns of a picture in which a clearly red pixel is.
QList<int> redColumns(const QImage &image)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() > colour.green() + 90 && colour.red() > colour.blue() + 90) {
                columns << x;
                break;
            }
        }
    }
    return columns;
}

} // namespace

class FilterLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(str("layout.ini")),
                                              QSettings::IniFormat);
        open();
    }
    void cleanup()
    {
        m_line.reset();
        m_store.reset();
    }

    void everyTextThatCanBeReadIsTold()
    {
        QSignalSpy told(m_line.get(), &FilterLine::filterChanged);
        QSignalSpy mistaken(m_line.get(), &FilterLine::mistaken);
        QTest::keyClicks(m_edit, str("six<2"));
        QStringList texts;
        for (const auto &call : told)
            texts << call.first().toString();
        // At once, and not what cannot be read.
        QCOMPARE(texts, (QStringList{str("s"), str("si"), str("six"), str("six<2")}));
        QCOMPARE(mistaken.size(), 2);
        QVERIFY(mistaken[0].first().toString().contains(str("version")));
        QCOMPARE(mistaken[1].first().toString(), QString());
    }

    void aMistakeLeavesTheLastGoodFilter()
    {
        type(str("numpy"));
        m_line->setSummary(str("3 of 5 gears"));
        QCOMPARE(note(), str("3 of 5 gears"));
        QSignalSpy told(m_line.get(), &FilterLine::filterChanged);
        QTest::keyClicks(m_edit, str(" python:x"));
        QVERIFY(m_line->isMistaken());
        QCOMPARE(m_line->filter(), str("numpy python"));
        QCOMPARE(m_edit->underlined(), std::optional(TextRange{13, 1}));
        QVERIFY2(note().contains(str("“x”")), qPrintable(note()));
        auto *spoken = QAccessible::queryAccessibleInterface(m_edit);
        QCOMPARE(spoken->text(QAccessible::Name), str("Filter"));
        QCOMPARE(spoken->text(QAccessible::Description), note());
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(m_edit, Qt::Key_Backspace);
        QCOMPARE(m_line->text(), str("numpy"));
        QVERIFY(!m_line->isMistaken());
        QCOMPARE(note(), str("3 of 5 gears"));
        QVERIFY(!m_edit->underlined());
    }

    void theMistakeIsDrawn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("word") << str("numpy python:x six") << 13 << 14;
        QTest::newRow("behind the end") << str("six or") << 4 << 6;
        QTest::newRow("longer than the field")
            << QString(300, QLatin1Char('a')) + str(" pip<odd") << 305 << 308;
    }
    void theMistakeIsDrawn()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(int, end);
        type(text);
        QVERIFY(m_line->isMistaken());
        const auto red = redColumns(m_edit->grab().toImage());
        QVERIFY(!red.isEmpty());
        const auto placeOf = [this](int position) {
            m_edit->setCursorPosition(position);
            return m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x();
        };
        m_edit->setCursorPosition(static_cast<int>(text.size()));
        QVERIFY2(qAbs(red.first() - placeOf(start)) <= 3, qPrintable(QString::number(red.first())));
        QVERIFY2(qAbs(red.last() - placeOf(end)) <= 3, qPrintable(QString::number(red.last())));
        m_line->setText(str("six"));
        QVERIFY(redColumns(m_edit->grab().toImage()).isEmpty());
    }

    void undoSelectionAndComposingAreLeftAlone()
    {
        type(str("six<"));
        m_edit->setSelection(0, 3);
        m_edit->underline(TextRange{1, 2});
        QCOMPARE(m_edit->selectedText(), str("six"));
        m_edit->deselect();
        m_edit->end(false);
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_edit->text(), QString());
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_edit->text(), str("six<"));
        QVERIFY(m_line->isMistaken());
        // What an input method is about to write stays until it is written.
        QInputMethodEvent composing(str("né"), {});
        QCoreApplication::sendEvent(m_edit, &composing);
        QCOMPARE(m_edit->text(), str("six<"));
        const auto cursor = m_edit->inputMethodQuery(Qt::ImCursorRectangle); // behind it
        m_edit->underline(TextRange{0, 1});
        QCOMPARE(m_edit->inputMethodQuery(Qt::ImCursorRectangle), cursor);
        QInputMethodEvent done;
        done.setCommitString(str("2"));
        QCoreApplication::sendEvent(m_edit, &done);
        QCOMPARE(m_line->filter(), str("six<2"));
    }

    void aPasteOfLinesIsOneLine()
    {
        QApplication::clipboard()->setText(str("numpy\r\npython:2.7\n"));
        m_edit->paste();
        QVERIFY(!m_line->isMistaken());
        QCOMPARE(m_line->filter().simplified(), str("numpy python:2.7"));
        QVERIFY(!m_line->filter().contains(QLatin1Char('\n')));
        QCOMPARE(m_line->filter().size(), m_edit->text().size());
    }

    void writingFromTheRight()
    {
        type(str("label:שלום pip<odd"));
        QCOMPARE(m_edit->underlined(), std::optional(TextRange{15, 3}));
        QVERIFY(!redColumns(m_edit->grab().toImage()).isEmpty());
    }

    void keys()
    {
        QSignalSpy leaves(m_line.get(), &FilterLine::leaveForRows);
        type(str("zzz"));
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(leaves.size(), 1);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(m_line->filter(), QString());
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_line->text(), str("zzz"));
        auto *clear = m_line->findChild<QToolButton *>(str("clearFilter"));
        QVERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(m_line->filter(), QString());
        QVERIFY(!clear->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_line->text(), str("zzz"));
    }

    /// Whatever is told, the line is one row, with nothing beneath it.
    void theLineIsOneRow()
    {
        const int height = m_line->sizeHint().height();
        QVERIFY2(height <= 38, qPrintable(QString::number(height)));
        m_line->setSummary(str("2 of 16 gears, 3 Pythons, 12 packages of a long summary that elides"));
        type(str("pip<odd"));
        m_line->resize(24 * m_line->fontMetrics().height(), height);
        QCOMPARE(m_line->sizeHint().height(), height);
        QVERIFY2(m_line->minimumSizeHint().width() <= 24 * m_line->fontMetrics().height(),
                 qPrintable(QString::number(m_line->minimumSizeHint().width())));
        type(str("six"));
        QCoreApplication::processEvents();
        QVERIFY(m_edit->width() >= 20 * m_edit->fontMetrics().averageCharWidth());
    }

    void theGroundTellsAMistake()
    {
        const auto ground = [&] { return m_edit->palette().color(QPalette::Base); };
        const QColor plain = ground();
        type(str("six"));
        QVERIFY(ground() != plain && ground().green() > ground().red());
        type(str("six<"));
        QVERIFY(ground().red() > ground().green());
        type({});
        QCOMPARE(ground(), plain);
        // Readable in dark: still dark, and nearer to the ground than to the text.
        const QPalette dark(QColor(53, 53, 53), QColor(43, 43, 43));
        for (const auto kind : {LineGround::Good, LineGround::Mistaken})
            QVERIFY(lineGround(kind, dark).lightness() < 90);
    }

    void theMistakeStandsBeneathWithWhatWasMeant()
    {
        QWidget window;
        auto *line = new FilterLine(*m_store, &window);
        window.resize(700, 300);
        line->setGeometry(0, 10, 700, line->sizeHint().height());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->focusText();
        line->setText(str("six pyhton:3.9"));
        const auto popover = [&] { return window.findChild<QWidget *>(str("filterMistake")); };
        QTRY_VERIFY(popover() && popover()->isVisible());
        QCOMPARE(popover()->y(), 10 + line->height());
        QVERIFY(popover()->accessibleName().contains(str("pyhton")));
        auto *link = popover()->findChild<QLabel *>(str("didYouMean"));
        QVERIFY(link->isVisible() && link->text().contains(str("six python:3.9</a>")));
        test::keepPicture(window, str("filter-mistake"));
        auto *edit = line->findChild<FilterEdit *>();
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(line->filter(), str("six python:3.9"));
        QVERIFY(!popover()->isVisible());
        line->setText(str("eol:yess"));
        QTRY_VERIFY(popover()->isVisible());
        Q_EMIT link->linkActivated(str("#"));
        QCOMPARE(line->filter(), str("eol:yes"));
        line->setText(str("pip<odd")); // nothing is likely
        QTRY_VERIFY(popover()->isVisible());
        QVERIFY(!link->isVisible());
        auto *other = new QPushButton(&window);
        other->show();
        // Nothing is wrong, but nothing is found, and something is nearly that.
        line->setVocabulary(vocabulary());
        line->setText(str("nunpy"));
        line->setSummary(str("0 of 4 gears"), str("nunpy"), true);
        QTRY_VERIFY(popover()->isVisible());
        QVERIFY(!line->isMistaken() && link->text().contains(str("numpy</a>")));
        line->setText(str("pip<odd"));
        QTRY_VERIFY(popover()->isVisible());
        other->setFocus(); // elsewhere it is in no one's way
        QVERIFY(!popover()->isVisible());
        QVERIFY(line->isMistaken());
    }

    void staleWhileTheRowsAnswerAnotherText()
    {
        QSignalSpy stale(m_line.get(), &FilterLine::staleChanged);
        type(str("numpy"));
        QTRY_VERIFY(m_line->isStale());
        m_line->setSummary(str("2 of 4 gears"), str("numpy"));
        QTRY_VERIFY(!m_line->isStale());
        type(str("(numpy)")); // asks the same: no new answer will come
        QTest::qWait(300);
        QVERIFY(!m_line->isStale());
        type(str("numpy<"));
        QTRY_VERIFY(m_line->isStale());
        type(str("numpy"));
        QTRY_VERIFY(!m_line->isStale());
        QCOMPARE(stale.size(), 4);
    }

    /// A list that may be typed from does not stand over what one went to.
    void offersAreGoneWhenTheMomentIs()
    {
        const auto offersAgain = [&] {
            type({});
            m_edit->setFocus();
            QTest::keyClicks(m_edit, str("nump"));
            return !m_edit->offered().isEmpty();
        };
        QVERIFY(offersAgain());
        m_line->findChild<QToolButton *>(str("filterHelp"))->setFocus();
        QVERIFY(m_edit->offered().isEmpty());
        QVERIFY(offersAgain());
        m_line->closeOffers(); // another page
        QVERIFY(m_edit->offered().isEmpty());
        QVERIFY(offersAgain());
        QShortcutEvent shortcut(QKeySequence(Qt::CTRL | Qt::Key_2), 1);
        QCoreApplication::sendEvent(m_line.get(), &shortcut);
        QVERIFY(m_edit->offered().isEmpty());
        QVERIFY(offersAgain());
        m_line->hide();
        QVERIFY(m_edit->offered().isEmpty());
    }

    void offersTellMeaningAndCount()
    {
        auto words = std::make_shared<FilterVocabulary>(*vocabulary());
        words->gearsWith = [](const QString &name) { return name == str("numpy") ? 3 : 0; };
        m_line->setVocabulary(words);
        QTest::keyClicks(m_edit, str("nump"));
        const auto told = [&](int row) {
            return offers()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(told(0), str("numpy, package, 3 gears"));
        QCOMPARE(told(1), str("numpydoc"));
        test::keepPicture(*offers(), str("filter-offers"));
        type({});
        QTest::keyClicks(m_edit, str("eo"));
        QVERIFY2(told(0).startsWith(str("eol:, ")), qPrintable(told(0)));
    }

    void usefulFiltersAreThereFirst()
    {
        QStringList useful;
        for (auto *action : filledMenu()->actions()) {
            if (action->property("isUseful").toBool())
                useful << action->text().section(QLatin1Char('\t'), 1);
        }
        QCOMPARE(useful.join(QLatin1Char('|')),
                 str("eol:yes in-use:yes|sdk-behind:yes|in-use:yes exploited:yes|status:failed"));
        for (const QString &filter : useful)
            QVERIFY(parseFilter(filter));
        for (auto *action : filledMenu()->actions()) {
            if (action->text().endsWith(str("status:failed")))
                action->trigger();
        }
        QCOMPARE(m_line->filter(), str("status:failed"));
    }

    void offersWhatMayStandThere()
    {
        QTest::keyClicks(m_edit, str("nump"));
        QCOMPARE(m_edit->offered(), (QStringList{str("numpy"), str("numpydoc")}));
        m_line->setVocabulary(vocabulary());
        QCOMPARE(m_edit->offered().size(), qsizetype(2));
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Return);
        QCOMPARE(m_line->filter(), str("numpy"));
        QVERIFY(m_edit->offered().isEmpty());
        QTest::keyClicks(m_edit, str("<"));
        QCOMPARE(m_edit->offered(), (QStringList{str("1.24.2"), str("1.9")}));
        QTest::keyClick(offers(), Qt::Key_Escape);
        QVERIFY(m_edit->offered().isEmpty());
        QCOMPARE(m_line->text(), str("numpy<"));
        QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Tab);
        QCOMPARE(m_line->filter(), str("numpy<1.24.2"));
        // A key goes on to its values.
        QTest::keyClicks(m_edit, str(" pyth"));
        QCOMPARE(m_edit->offered(), QStringList{str("python:")});
        QTest::keyClick(offers(), Qt::Key_Down);
        QTest::keyClick(offers(), Qt::Key_Return);
        QCOMPARE(m_line->text(), str("numpy<1.24.2 python:"));
        QCOMPARE(m_edit->offered(), (QStringList{str("3.12"), str("2.7")}));
        QVERIFY(!offers()->accessibleName().isEmpty());
    }

    void returnCommitsWhatIsTyped()
    {
        QTest::keyClicks(m_edit, str("nump"));
        QTest::keyClick(offers(), Qt::Key_Return); // nothing is chosen in the list
        QCOMPARE(m_line->text(), str("nump"));
        QVERIFY(m_edit->offered().isEmpty());
        QCOMPARE(FilterMemory(*m_store).recent(), QStringList{str("nump")});
    }

    void nothingIsOfferedUnasked()
    {
        QTest::keyClicks(m_edit, str("six "));
        QVERIFY(m_edit->offered().isEmpty());
        m_line->setText(str("nump")); // not typed
        QTest::keyClicks(m_edit, str("zzz"));
        QVERIFY(m_edit->offered().isEmpty());
    }

    void recentFiltersAreRemembered()
    {
        for (const char *text : {"numpy", "python:2.7", "numpy", "pip<"}) {
            type(str(text));
            QTest::keyClick(m_edit, Qt::Key_Return);
        }
        open(); // as at the next start
        QCOMPARE(menu(), (QStringList{str("numpy"), str("python:2.7")}));
        choose(str("python:2.7"));
        QCOMPARE(m_line->filter(), str("python:2.7"));
        QCOMPARE(menu(), (QStringList{str("python:2.7"), str("numpy")}));
        choose(str("&Forget those used lately"));
        QCOMPARE(menu(), QStringList());
    }

    void aFilterThatStandsForAWhileIsRemembered()
    {
        auto *used = m_line->findChild<QTimer *>(str("used"));
        type(str("numpy"));
        QVERIFY(used->isActive() && used->isSingleShot());
        type(str("numpy<"));
        QVERIFY(!used->isActive()); // it cannot be read
        type(str("six"));
        QCOMPARE(FilterMemory(*m_store).recent(), QStringList());
        used->setInterval(0);
        QTRY_COMPARE(FilterMemory(*m_store).recent(), QStringList{str("six")});
    }

    void filtersAreSavedRenamedAndRemoved()
    {
        type(str("python:2.7 R&D"));
        choose(str("&Save this filter…"));
        auto *name = m_line->findChild<QInputDialog *>();
        QVERIFY(name && name->isVisible());
        name->setTextValue(str("  old   pythons & more "));
        name->accept();
        type(str("six"));
        QCOMPARE(menu(), QStringList{str("old pythons && more")});
        choose(str("old pythons && more"));
        QCOMPARE(m_line->filter(), str("python:2.7 R&D"));

        choose(str("&Rename or remove saved filters…"));
        auto *table = m_line->findChild<QTableWidget *>();
        QVERIFY(table);
        table->item(0, 0)->setText(str(" "));
        QCOMPARE(table->item(0, 0)->text(), str("old pythons & more"));
        auto *note = m_line->findChild<QLabel *>(str("savedFiltersNote"));
        QVERIFY(note->isVisible() && !note->text().isEmpty());
        table->item(0, 0)->setText(str("old"));
        QVERIFY(!note->isVisible());
        const FilterMemory memory(*m_store);
        QCOMPARE(memory.saved(), (std::vector<SavedFilter>{{str("old"), str("python:2.7 R&D")}}));
        m_line->findChild<QPushButton *>(str("removeFilter"))->click();
        QCOMPARE(memory.saved().size(), std::size_t(0));
        QVERIFY(!m_line->findChild<QPushButton *>(str("removeFilter"))->isEnabled());
    }

    void memoryHasItsBounds()
    {
        FilterMemory memory(*m_store);
        for (int i = 0; i < FilterMemory::mostRecent + 3; ++i)
            memory.use(str("n%1").arg(i));
        memory.use(str(" n5 "));
        QCOMPARE(memory.recent().size(), qsizetype(FilterMemory::mostRecent));
        QCOMPARE(memory.recent().first(), str("n5"));
        memory.use(QString(20'000, QLatin1Char('x')));
        memory.use(str("  "));
        QCOMPARE(memory.recent().first(), str("n5"));
    }

    void damagedMemoryDoesNoHarm()
    {
        m_store->setValue(str("filters/recent"), QVariantMap{{str("a"), 1}});
        m_store->setValue(str("filters/saved/size"), 2'000'000'000);
        m_store->setValue(str("filters/saved/1/name"), str("only a name"));
        QCOMPARE(FilterMemory(*m_store).recent(), QStringList());
        QCOMPARE(FilterMemory(*m_store).saved().size(), std::size_t(0));
        FilterMemory(*m_store).save({str("a"), str("x")});
        FilterMemory(*m_store).save({str("a"), str("y")});
        QCOMPARE(FilterMemory(*m_store).saved(), (std::vector<SavedFilter>{{str("a"), str("y")}}));
    }

    void helpHasExamplesToTry()
    {
        QTest::keyClick(m_edit, Qt::Key_F1);
        auto *help = m_line->findChild<FilterHelp *>();
        QVERIFY(help && help->isVisible());
        int examples = 0;
        for (auto *button : help->findChildren<QPushButton *>()) {
            if (button->accessibleDescription().isEmpty())
                continue;
            ++examples;
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(m_line->filter(), button->text());
            QVERIFY2(!m_line->isMistaken(), qPrintable(button->text()));
        }
        QVERIFY(examples > 15);
        QVERIFY(help->isVisible());
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        auto *button = m_line->findChild<QToolButton *>(str("filterHelp"));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name),
                 str("Help on filters"));
    }

private:
    void open()
    {
        m_line = std::make_unique<FilterLine>(*m_store);
        m_line->setVocabulary(vocabulary());
        m_line->resize(700, 60);
        m_line->show();
        m_edit = m_line->findChild<FilterEdit *>();
        m_edit->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    }
    QString note()
    {
        auto *label = m_line->findChild<QWidget *>(str("filterNote"));
        return QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
    }
    QAbstractItemView *offers()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == str("filterOffers") && widget->isVisible())
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }
    /// In place of what is there, at once.
    void type(const QString &text) { m_line->setText(text); }
    QMenu *filledMenu()
    {
        auto *menu = m_line->findChild<QMenu *>(str("filtersMenu"));
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    /// The filters in the menu.
    QStringList menu()
    {
        QStringList texts;
        for (auto *action : filledMenu()->actions()) {
            if (!action->isSeparator() && !action->property("isUseful").toBool() &&
                !action->text().endsWith(QChar(0x2026)) &&
                !action->text().startsWith(QLatin1Char('&')))
                texts << action->text();
        }
        return texts;
    }
    void choose(const QString &text)
    {
        for (auto *action : filledMenu()->actions()) {
            if (action->text() == text) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FilterLine> m_line;
    FilterEdit *m_edit = nullptr;
};

QTEST_MAIN(FilterLineTest)
#include "tst_filter_line.moc"
