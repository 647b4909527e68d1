#include "tests/support/english.h"
#include "ui/views/notice_bar.h"

#include <QLabel>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using Weight = AuditController::Weight;

class NoticeBarTest : public QObject
{
    Q_OBJECT

    static QImage sign(const NoticeBar &bar)
    {
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (!label->pixmap().isNull())
                return label->pixmap().toImage();
        }
        return {};
    }
    static QImage signOf(Weight weight)
    {
        NoticeBar bar;
        bar.add(QStringLiteral("text"), weight);
        return sign(bar);
    }
    static QString text(const NoticeBar &bar)
    {
        return bar.findChild<QLabel *>(QStringLiteral("notice"))->text();
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void theSignIsThatOfTheHeaviestMessageThere()
    {
        NoticeBar bar;
        bar.add(QStringLiteral("wrong"), Weight::Problem);
        bar.add(QStringLiteral("done 1"), Weight::Done);
        QCOMPARE(sign(bar), signOf(Weight::Problem));
        bar.add(QStringLiteral("note"), Weight::Note);
        bar.add(QStringLiteral("done 2"), Weight::Done);
        QCOMPARE(sign(bar), signOf(Weight::Problem));
        bar.add(QStringLiteral("done 3"), Weight::Done); // the first makes room
        QVERIFY(!text(bar).contains(QStringLiteral("wrong")));
        QCOMPARE(sign(bar), signOf(Weight::Note));
    }

    void aMessageThatComesAgainHasItsLatestWeight()
    {
        NoticeBar bar;
        bar.add(QStringLiteral("the same"), Weight::Problem);
        bar.add(QStringLiteral("the same"), Weight::Done);
        QCOMPARE(text(bar), QStringLiteral("the same"));
        QCOMPARE(sign(bar), signOf(Weight::Done));
    }

    void putAwayItSaysNothing()
    {
        NoticeBar bar;
        bar.add(QStringLiteral("wrong"), Weight::Problem);
        bar.clear();
        QVERIFY(bar.isHidden());
        bar.add(QStringLiteral("done"), Weight::Done);
        QVERIFY(!bar.isHidden());
        QCOMPARE(sign(bar), signOf(Weight::Done));
    }
};

QTEST_MAIN(NoticeBarTest)
#include "tst_notice_bar.moc"
