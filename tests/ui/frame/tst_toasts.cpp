#include "tests/support/english.h"
#include "ui/frame/notice_bell.h"
#include "ui/frame/toasts.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;
using Weight = AuditController::Weight;

/// Notices over the corner of a window, and behind the bell.
class ToastsTest : public QObject
{
    Q_OBJECT

    struct Window : QWidget {
        explicit Window(std::chrono::milliseconds life = std::chrono::seconds(5))
            : toasts(book, *this, life)
        {
            resize(900, 600);
            show();
        }
        NoticeBook book{[this] { return now; }};
        QDateTime now{{2026, 11, 27}, {19, 33}};
        Toasts toasts;
        QList<Toast *> there() const
        {
            QList<Toast *> list;
            for (auto *toast : findChildren<Toast *>()) {
                if (toast->isVisible())
                    list << toast;
            }
            return list;
        }
    };
    static QImage sign(const QWidget &toast)
    {
        return toast.findChild<QLabel *>(QStringLiteral("toastSign"))->pixmap().toImage();
    }
    static QString text(const QWidget &toast)
    {
        return toast.findChild<QLabel *>(QStringLiteral("notice"))->text();
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void eachHasItsOwnSign()
    {
        Window window;
        window.book.add(QStringLiteral("wrong"), Weight::Problem);
        window.book.add(QStringLiteral("note"), Weight::Note);
        window.book.add(QStringLiteral("done"), Weight::Done);
        const auto toasts = window.there();
        QCOMPARE(toasts.size(), 3);
        QVERIFY(sign(*toasts[0]) != sign(*toasts[2])); // the warning does not stay on what comes later
        QVERIFY(sign(*toasts[0]) != sign(*toasts[1]));
        QVERIFY(sign(*toasts[1]) != sign(*toasts[2]));
        for (const Toast *toast : toasts)
            QVERIFY(window.rect().contains(toast->geometry()));
        QVERIFY(toasts[0]->geometry().bottom() < toasts[1]->y() && toasts[1]->geometry().bottom() < toasts[2]->y());
        QVERIFY(toasts[2]->geometry().bottom() > 580);
        window.resize(400, 300);
        for (const Toast *toast : toasts)
            QVERIFY(window.rect().contains(toast->geometry()));
    }

    void problemsStayTheOthersGo()
    {
        Window window(std::chrono::milliseconds(40));
        window.book.add(QStringLiteral("wrong"), Weight::Problem);
        window.book.add(QStringLiteral("note"), Weight::Note);
        window.book.add(QStringLiteral("done"), Weight::Done);
        QTRY_COMPARE(window.there().size(), 1);
        QCOMPARE(text(*window.there()[0]), QStringLiteral("wrong"));
        QTest::mouseClick(window.there()[0]->findChild<QToolButton *>(QStringLiteral("closeNotice")), Qt::LeftButton);
        QVERIFY(window.there().isEmpty());
        QCOMPARE(window.book.notices().size(), std::size_t(3)); // all are kept
    }

    void theyGoAfterFiveSeconds()
    {
        Window window;
        window.book.add(QStringLiteral("done"), Weight::Done);
        const auto *life = window.there()[0]->findChild<QTimer *>(QStringLiteral("life"));
        QCOMPARE(life->interval(), 5000);
        QVERIFY(life->isActive());
        window.book.add(QStringLiteral("wrong"), Weight::Problem);
        QVERIFY(!window.there()[1]->findChild<QTimer *>(QStringLiteral("life"))->isActive());
    }

    void theyAreHeldByThePointerAndTheKeyboard()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.book.add(QStringLiteral("done"), Weight::Done);
        Toast &toast = *window.there()[0];
        const auto *life = toast.findChild<QTimer *>(QStringLiteral("life"));
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(&toast, &enter);
        QVERIFY(!life->isActive());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&toast, &leave);
        QVERIFY(life->isActive());
        toast.findChild<QToolButton *>(QStringLiteral("closeNotice"))->setFocus();
        QVERIFY(!life->isActive());
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(window.there().isEmpty());
    }

    void theActionIsDoneAndTheToastGoes()
    {
        Window window;
        int done = 0;
        window.book.add(QStringLiteral("changed"), Weight::Note, {QStringLiteral("Read Again"), [&done] { ++done; }});
        QTest::mouseClick(window.there()[0]->findChild<QToolButton *>(QStringLiteral("noticeAction")), Qt::LeftButton);
        QCOMPARE(done, 1);
        QVERIFY(window.there().isEmpty());
    }

    void whatComesAgainStandsOnce()
    {
        Window window;
        window.book.add(QStringLiteral("the same"), Weight::Problem);
        const QImage problem = sign(*window.there()[0]);
        window.book.add(QStringLiteral("the same"), Weight::Done);
        QCOMPARE(window.there().size(), 1);
        QVERIFY(sign(*window.there()[0]) != problem);
        for (int i = 0; i < 9; ++i)
            window.book.add(QString::number(i), Weight::Problem);
        QCOMPARE(window.there().size(), 4);
        QCOMPARE(text(*window.there().last()), QStringLiteral("8"));
    }

    void theBellKeepsThemWithTheirTimes()
    {
        NoticeBook book([] { return QDateTime({2026, 11, 27}, {19, 33}); });
        NoticeBell bell(book);
        NoticeList list(book);
        QCOMPARE(bell.text(), QString());
        book.add(QStringLiteral("first"), Weight::Done);
        book.add(QStringLiteral("second"), Weight::Problem);
        QCOMPARE(bell.text(), QStringLiteral("2"));
        QVERIFY(bell.accessibleDescription().startsWith(QStringLiteral("2 message")));
        const auto *rows = list.findChild<QListWidget *>();
        QCOMPARE(rows->count(), 2);
        const QString time = QLocale().toString(QTime(19, 33), QLocale::ShortFormat);
        QCOMPARE(rows->item(0)->text(), time + QStringLiteral("  second"));
        for (int i = 0; i < 200; ++i)
            book.add(QString::number(i), Weight::Note);
        QCOMPARE(rows->count(), 100);
        QTest::mouseClick(list.findChild<QPushButton *>(QStringLiteral("forgetNotices")), Qt::LeftButton);
        QCOMPARE(rows->count(), 0);
        QCOMPARE(bell.text(), QString());
    }
};

QTEST_MAIN(ToastsTest)
#include "tst_toasts.moc"
