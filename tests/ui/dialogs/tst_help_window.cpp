#include "tests/support/english.h"
#include "ui/dialogs/help_window.h"
#include "ui/views/help_browser.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace gearaudit;

namespace
{
QString str(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }
    void init()
    {
        m_window = std::make_unique<HelpWindow>();
        m_window->show();
        m_topics = m_window->findChild<QListWidget *>();
        m_search = m_window->findChild<QLineEdit *>();
        m_page = m_window->findChild<HelpBrowser *>();
    }
    void cleanup() { m_window.reset(); }

    void everyPageIsListedAndShown()
    {
        const auto pages = helpPages();
        QCOMPARE(m_topics->count(), int(pages.size()));
        QCOMPARE(m_page->topic(), str("window"));
        for (int i = 0; i < m_topics->count(); ++i) {
            m_topics->setCurrentRow(i);
            QCOMPARE(m_page->topic(), pages[std::size_t(i)].topic);
            const QString text = m_page->toPlainText();
            QVERIFY2(text.startsWith(pages[std::size_t(i)].title), qPrintable(text));
            QVERIFY2(!text.contains(str("**")) && !text.contains(str("](")), qPrintable(text));
        }
    }

    void linksLeadToPagesAndBack()
    {
        m_window->showTopic(str("export"));
        QTextCursor link = m_page->document()->find(str("filter"), 0, QTextDocument::FindWholeWords);
        while (!link.charFormat().isAnchor())
            link = m_page->document()->find(str("filter"), link, QTextDocument::FindWholeWords);
        QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, m_page->cursorRect(link).center() - QPoint(5, 0));
        QCOMPARE(m_page->topic(), str("filter"));
        QVERIFY(m_page->toPlainText().contains(str("sdk-behind:")));
        QCOMPARE(m_topics->currentItem()->text(), str("Filters"));
        QTest::mouseClick(m_window->findChild<QPushButton *>(str("helpBack")), Qt::LeftButton);
        QCOMPARE(m_page->topic(), str("export"));
        QCOMPARE(m_topics->currentItem()->text(), str("Exports"));
    }

    void searchListsThePagesThatHaveAllWords()
    {
        QTest::keyClicks(m_search, str("KEYCHAIN scheduled"));
        QCOMPARE(listed(), QStringList{str("Flywheel instances")});
        QCOMPARE(m_page->topic(), str("instances"));
        QVERIFY(m_page->extraSelections().size() >= 3);
        QVERIFY(!m_window->findChild<QLabel *>()->isVisible());
        m_search->clear();
        QCOMPARE(listed().size(), m_topics->count());
        QVERIFY(m_page->extraSelections().isEmpty());
        QCOMPARE(m_page->topic(), str("instances")); // what is read stays
        QTest::keyClicks(m_search, str("nothing-has-this"));
        QVERIFY(listed().isEmpty());
        QVERIFY(m_window->findChild<QLabel *>()->isVisible());
    }

    void returnGoesFromPlaceToPlace()
    {
        QTest::keyClicks(m_search, str("refresh"));
        const auto places = m_page->extraSelections().size();
        QVERIFY(places > 1);
        QSet<int> positions;
        for (int i = 0; i < places; ++i) {
            positions << m_page->textCursor().position();
            QTest::keyClick(m_search, Qt::Key_Return);
        }
        QCOMPARE(positions.size(), places);
        QVERIFY(positions.contains(m_page->textCursor().position())); // round again
        QVERIFY(m_window->isVisible());
    }

    void everythingIsReachedByKeyboardAndHasAName()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_topics, m_page})
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        QVERIFY(!m_search->accessibleName().isEmpty() && !m_topics->accessibleName().isEmpty());
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

private:
    QStringList listed() const
    {
        QStringList titles;
        for (int i = 0; i < m_topics->count(); ++i) {
            if (!m_topics->item(i)->isHidden())
                titles << m_topics->item(i)->text();
        }
        return titles;
    }

    std::unique_ptr<HelpWindow> m_window;
    QListWidget *m_topics = nullptr;
    QLineEdit *m_search = nullptr;
    HelpBrowser *m_page = nullptr;
};

QTEST_MAIN(HelpWindowTest)
#include "tst_help_window.moc"
