#include "tests/support/settings_fixture.h"
#include "ui/settings/key_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>

using namespace gearaudit;
using namespace gearaudit::test;

class KeyEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<KeyEdit>();
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edit->setFocus();
        QApplication::clipboard()->clear();
    }

    void holdsWhatIsTypedOutOfSight()
    {
        QTest::keyClicks(m_edit.get(), QStringLiteral("ab:C-1_2"));
        QCOMPARE(m_edit->typed(), Secret("ab:C-1_2"));
        QCOMPARE(m_edit->text(), QString(8, QChar(0x2022)));
        QVERIFY(!everythingSaidBy(*m_edit).contains(QLatin1String("C-1")));
    }

    void editsInTheMiddle_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("insert") << QStringLiteral("<<xy") << QByteArray("abcxyde");
        QTest::newRow("backspace") << QStringLiteral("<<b") << QByteArray("abde");
        QTest::newRow("delete") << QStringLiteral("<<d") << QByteArray("abce");
        QTest::newRow("replace two") << QStringLiteral("<[[z") << QByteArray("abze");
        QTest::newRow("remove two") << QStringLiteral("<[[b") << QByteArray("abe");
        QTest::newRow("at the front") << QStringLiteral("hz") << QByteArray("zabcde");
    }
    void editsInTheMiddle()
    {
        QFETCH(QString, keys);
        QTest::keyClicks(m_edit.get(), QStringLiteral("abcde"));
        for (const QChar key : keys) {
            switch (key.toLatin1()) {
            case '<': QTest::keyClick(m_edit.get(), Qt::Key_Left); break;
            case '[': QTest::keyClick(m_edit.get(), Qt::Key_Left, Qt::ShiftModifier); break;
            case 'b': QTest::keyClick(m_edit.get(), Qt::Key_Backspace); break;
            case 'd': QTest::keyClick(m_edit.get(), Qt::Key_Delete); break;
            case 'h': QTest::keyClick(m_edit.get(), Qt::Key_Home); break;
            default: QTest::keyClicks(m_edit.get(), QString(key));
            }
        }
        QTEST(m_edit->typed().reveal(), "result");
    }

    void aPasteIsEntered()
    {
        QSignalSpy entered(m_edit.get(), &KeyEdit::entered);
        QApplication::clipboard()->setText(QStringLiteral("host.example:pasted\n"));
        m_edit->paste();
        QCOMPARE(entered.size(), 1);
        QVERIFY(!m_edit->text().contains(QLatin1String("pasted")));
        QCOMPARE(m_edit->take().reveal().trimmed(), QByteArray("host.example:pasted"));
        QVERIFY(m_edit->isBlank());
        QCOMPARE(m_edit->text(), QString());
    }

    void typingIsEnteredWhenItEnds()
    {
        QSignalSpy entered(m_edit.get(), &KeyEdit::entered);
        QSignalSpy typed(m_edit.get(), &KeyEdit::typedChanged);
        QTest::keyClicks(m_edit.get(), QStringLiteral("abc"));
        QCOMPARE(typed.size(), 3);
        QCOMPARE(entered.size(), 0);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_edit->take(), Secret("abc"));
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(typed.size(), 3);
    }

    void nothingGetsItOut()
    {
        QTest::keyClicks(m_edit.get(), QStringLiteral("abc"));
        m_edit->selectAll();
        QTest::keyClick(m_edit.get(), Qt::Key_C, Qt::ControlModifier);
        m_edit->copy();
        m_edit->cut();
        QCOMPARE(QApplication::clipboard()->text(), QString());
        QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
        m_edit->undo();
        QVERIFY(m_edit->inputMethodHints().testFlag(Qt::ImhHiddenText));
        m_edit->setEchoMode(QLineEdit::Normal);
        QVERIFY(!m_edit->text().contains(QLatin1Char('b')));
        QVERIFY(!m_edit->displayText().contains(QLatin1Char('b')));
    }

    void assistiveTechnologyMayFillItIn()
    {
        auto *interface = QAccessible::queryAccessibleInterface(m_edit.get());
        QVERIFY(interface);
        interface->setText(QAccessible::Value, QStringLiteral("spoken"));
        QCOMPARE(m_edit->typed(), Secret("spoken"));
        QVERIFY(!interface->text(QAccessible::Value).contains(QLatin1String("spoken")));
    }

private:
    std::unique_ptr<KeyEdit> m_edit;
};

QTEST_MAIN(KeyEditTest)
#include "tst_key_edit.moc"
