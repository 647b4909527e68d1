#include "tests/support/english.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/sample_records.h"
#include "tests/support/settle.h"
#include "ui/views/details_document.h"
#include "ui/views/details_pane.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>

using namespace gearaudit;
using Kind = SelectedNode::Kind;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class DetailsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }
    void init()
    {
        m_pane = std::make_unique<DetailsPane>(m_pool);
        m_explored = test::exploration({test::sampleRecords()});
    }
    void cleanup() { m_pane.reset(); }

    void tellsWhatIsSelected()
    {
        QVERIFY(m_pane->text().isEmpty());
        auto *copy = m_pane->findChild<QToolButton *>(str("copySelected"));
        QVERIFY(!copy->isEnabled());
        select({{0, Kind::Gear, 0}});
        QTRY_VERIFY(m_pane->text().contains(str("dicom-fixer")));
        QCOMPARE(title(), str("dicom-fixer"));
        QVERIFY(copy->isEnabled());
        select({{0, Kind::Package, 1}});
        QTRY_COMPARE(title(), str("numpy 1.24.2"));
        QVERIFY(m_pane->text().startsWith(str("Package\n")));
        select({{0, Kind::Gear, 0}, {0, Kind::Gear, 1}});
        QTRY_COMPARE(title(), str("2 selected"));
        QVERIFY(m_pane->text().contains(str("curate")));
        select({{0, Kind::Report, 0}});
        QTRY_COMPARE(title(), str("Report 1"));
        select({{0, Kind::Site, m_explored->reports[0].loaded.report->gear(0).site}});
        QTRY_COMPARE(title(), str("flywheel"));
        select({});
        QTRY_VERIFY(m_pane->text().isEmpty());
    }

    void onlyHeadingsAreBold()
    {
        for (const quint32 gear : {0U, 1U}) {
            select({{0, Kind::Gear, gear}});
            QTRY_COMPARE(title(), gear == 0 ? str("dicom-fixer") : str("curate"));
            auto *document = m_pane->findChild<QTextEdit *>()->document();
            QStringList headings;
            for (auto block = document->begin(); block.isValid(); block = block.next()) {
                QTextCursor cursor(block);
                cursor.movePosition(QTextCursor::EndOfBlock);
                const bool isHeading = block.blockFormat().headingLevel() > 0;
                QCOMPARE(cursor.charFormat().fontWeight() == QFont::Bold, isHeading);
                if (isHeading)
                    headings << block.text();
            }
            QVERIFY(headings.first().startsWith(str("Python"))); // what is asked first
            QCOMPARE(headings.last(), str("Audit"));
        }
    }

    /// A value that begins like a heading, or with spaces, is a value.
    void aDocumentIsMadeOfItsLines()
    {
        QTextDocument document;
        fillDocument(document, {{str("One"), {{str("Name"), str("Gear")}, {{}, str("  more")}}},
                                {str("  Two"), {{{}, str("<b>x</b>")}}}});
        QCOMPARE(document.toPlainText(), str("One\nName\tGear\n\t  more\n  Two\n<b>x</b>"));
        const auto format = [&document](int block) {
            return document.findBlockByNumber(block).blockFormat();
        };
        QList<int> levels;
        for (int i = 0; i < document.blockCount(); ++i)
            levels << format(i).headingLevel();
        QCOMPARE(levels, (QList<int>{3, 0, 0, 3, 0}));
        // a long value stays in its column
        QCOMPARE(format(1).leftMargin() + format(1).textIndent(), format(4).leftMargin());
        QVERIFY(format(1).textIndent() < 0);
        fillDocument(document, {{str("Other"), {}}});
        QCOMPARE(document.toPlainText(), str("Other"));
    }

    /// What a line holds becomes a link by its kind alone, and comes back out of it whole.
    void linksFilterAndCopy()
    {
        QTextDocument document;
        const QString path = str("/opt/a b/\u00e4%20\"<x>#?/python");
        DetailsLine code{str("Path"), path};
        code.isCode = true;
        DetailsLine version{str("numpy"), str("1.24.2")};
        version.filter = str("\"os name\" numpy==1.24.2");
        fillDocument(document, {{str("x"), {code, version, {str("Web"), str("https://example.org/a"), true},
                                            {str("Plain"), str("gear-audit-filter:evil https://x.org")}}}});
        QStringList found;
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                const auto link = format.isAnchor() ? documentLink(QUrl(format.anchorHref())) : std::nullopt;
                QCOMPARE(link.has_value(), format.isAnchor());
                if (link)
                    found << QString::number(int(link->kind)) + link->value;
                if (part.fragment().text() == path)
                    QVERIFY(format.fontFixedPitch());
            }
        }
        QCOMPARE(found, (QStringList{str("2") + path, str("1") + version.filter, str("0https://example.org/a")}));
        QVERIFY(!documentLink(QUrl(str("file:///etc/passwd"))));
        QVERIFY(!documentLink(QUrl(str("javascript:x"))));
    }

    void aLinkOfTheDocumentIsFollowed()
    {
        select({{0, Kind::Package, 1}});
        QTRY_COMPARE(title(), str("numpy 1.24.2"));
        auto *text = m_pane->findChild<QTextBrowser *>();
        QSignalSpy term(m_pane.get(), &DetailsPane::termWanted);
        QSignalSpy web(m_pane.get(), &DetailsPane::linkWanted);
        QSignalSpy copied(m_pane.get(), &DetailsPane::copied);
        QStringList links;
        for (auto block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    links << part.fragment().charFormat().anchorHref();
            }
        }
        for (const QString &link : std::as_const(links))
            Q_EMIT text->anchorClicked(QUrl(link));
        QStringList terms;
        for (const auto &each : term)
            terms << each[0].toString();
        QVERIFY2(terms.contains(str("numpy==1.24.2")), qPrintable(terms.join(QLatin1Char('|'))));
        QVERIFY(terms.contains(str("package:numpy")));
        QVERIFY(copied.size() > 0);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1Char('/')));
        QCOMPARE(web.size(), 0);
    }

    /// Several rows are a sum, of what is selected alone.
    void severalAreASum()
    {
        select({{0, Kind::Gear, 0}, {0, Kind::Gear, 1}, {0, Kind::Gear, 2}});
        QTRY_COMPARE(title(), str("3 selected"));
        const PackedReport &report = *m_explored->reports[0].loaded.report;
        quint32 pythons = 0;
        for (quint32 gear = 0; gear < 3; ++gear)
            pythons += report.gear(gear).pythons.count;
        QVERIFY2(m_pane->text().contains(str("Pythons\t%1").arg(pythons)), qPrintable(m_pane->text()));
        select({{0, Kind::Package, 0}, {0, Kind::Package, 1}});
        QTRY_COMPARE(title(), str("2 selected"));
        QVERIFY2(m_pane->text().contains(str("Packages\t2")), qPrintable(m_pane->text()));
    }

    /// The longest that there is does not hold up the window.
    void aLongDocumentIsThereAtOnce()
    {
        Details details{{str("Packages"), {}}};
        details[0].lines.assign(2000, {str("package"), str("1.2.3, from somewhere")});
        QTextEdit edit;
        edit.resize(400, 400);
        edit.show();
        QElapsedTimer clock;
        clock.start();
        fillDocument(*edit.document(), details);
        edit.repaint();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void markupStaysText()
    {
        select({{0, Kind::Gear, 3}});
        QTRY_VERIFY(m_pane->text().contains(str("<b>Brain</b> extraction")));
    }

    void theSameTextKeepsItsSelection()
    {
        select({{0, Kind::Gear, 0}});
        QTRY_VERIFY(!m_pane->text().isEmpty());
        auto *text = m_pane->findChild<QTextEdit *>();
        text->selectAll();
        const auto again = test::exploration({test::sampleRecords()});
        m_pane->setSelection(again, {{0, Kind::Package, 0}});
        m_pane->setSelection(again, {{0, Kind::Gear, 0}});
        QSignalSpy copied(m_pane.get(), &DetailsPane::copied);
        m_pane->copy(CopyForm::Text);
        QVERIFY(copied.wait());
        test::settle(m_pool);
        QCOMPARE(title(), str("dicom-fixer"));
        QVERIFY(text->textCursor().hasSelection());
        QGuiApplication::clipboard()->setText(str("something else"));
        text->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(str("dicom-fixer")));
    }

    void copiesInThreeForms()
    {
        select({{0, Kind::Gear, 1}});
        QTRY_VERIFY(!m_pane->text().isEmpty());
        const QStringList begin{str("flywheel/curate"), str("{"), str("numpy==1.19.5")};
        const auto actions = m_pane->copyMenu()->actions();
        QCOMPARE(actions.size(), begin.size());
        for (qsizetype i = 0; i < begin.size(); ++i) {
            QSignalSpy copied(m_pane.get(), &DetailsPane::copied);
            actions[i]->trigger();
            QVERIFY(copied.wait());
            QVERIFY(QGuiApplication::clipboard()->text().startsWith(begin[i]));
        }
    }

    void isAccessible()
    {
        auto *text = m_pane->findChild<QTextEdit *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(text)->text(QAccessible::Name),
                 str("Details"));
        QVERIFY(text->isReadOnly());
        QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        auto *copy = m_pane->findChild<QToolButton *>(str("copySelected"));
        QCOMPARE(QAccessible::queryAccessibleInterface(copy)->text(QAccessible::Name),
                 str("Copy what is selected"));
        QVERIFY(copy->focusPolicy() & Qt::TabFocus);
    }

    void closesWhileItReads()
    {
        select({{0, Kind::Report, 0}});
        m_pane.reset();
        QVERIFY(!m_pane);
    }

private:
    void select(const Selection &selection) { m_pane->setSelection(m_explored, selection); }
    QString title() { return m_pane->findChild<QWidget *>(str("detailsTitle"))->accessibleName(); }

    WorkerPool m_pool;
    std::unique_ptr<DetailsPane> m_pane;
    ExplorationSnapshot m_explored;
};

QTEST_MAIN(DetailsPaneTest)
#include "tst_details_pane.moc"
