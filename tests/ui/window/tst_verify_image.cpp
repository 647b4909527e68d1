#include "tests/support/english.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/verify_dialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// The window's way to look into one image by the engine and by its layers.
class TestVerifyImage : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowDriver> m_driver;

    VerifyDialog *open()
    {
        m_driver->action("Verify an Image…")->trigger();
        return m_driver->window().findChild<VerifyDialog *>();
    }
    static QString answer(const VerifyDialog &dialog)
    {
        return dialog.findChild<QPlainTextEdit *>(QStringLiteral("verifyAnswer"))->toPlainText();
    }
    static QPushButton *start(const VerifyDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("verifyStart"));
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void theSelectedGearsImageIsProposedAndCompared()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->open();
        m_driver->controller().start();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle);
        QTRY_VERIFY(m_driver->gearsPage().model().rowCount() > 1);
        m_driver->gearsPage().expandAll();
        m_driver->gearsPage().focusRows();
        QTRY_VERIFY(m_driver->gears().model()->rowCount() > 3);
        QTest::keyClick(&m_driver->gears(), Qt::Key_Down);
        m_driver->fixture.verification = [](const QString &image) -> Result<ImageVerification> {
            ImageVerification seen;
            seen.image = image;
            seen.status = Status::Audited;
            seen.isCompared = true;
            seen.differences = {QStringLiteral("numpy of /usr/bin/python3: 1 by the engine, 2 by the layers")};
            return seen;
        };
        VerifyDialog *dialog = open();
        const QString image = dialog->findChild<QLineEdit *>(QStringLiteral("verifyImage"))->text();
        QVERIFY(!image.isEmpty());
        QTest::mouseClick(start(*dialog), Qt::LeftButton);
        QTRY_COMPARE(answer(*dialog), image + QStringLiteral(": differences: 1\n  numpy of /usr/bin/python3: 1 by the "
                                                             "engine, 2 by the layers\n"));
        QCOMPARE(m_driver->fixture.verified, QStringList{image + QLatin1Char('|')});
    }

    void withoutAnImageThereIsNothingToVerify()
    {
        m_driver->open();
        VerifyDialog *dialog = open();
        QVERIFY(!start(*dialog)->isEnabled());
        dialog->setImage(QStringLiteral("example/gear:1"), {});
        QVERIFY(start(*dialog)->isEnabled());
    }

    void whyItCouldNotBeDoneIsSaid()
    {
        m_driver->open();
        m_driver->fixture.verification = [](const QString &) -> Result<ImageVerification> {
            return Unexpected{Error{Stage::Engine, Code::NoDaemon, QStringLiteral("docker"), {}}};
        };
        VerifyDialog *dialog = open();
        dialog->setImage(QStringLiteral("example/gear:1"), QStringLiteral("python run.py"));
        QTest::mouseClick(start(*dialog), Qt::LeftButton);
        QTRY_VERIFY(answer(*dialog).contains(QStringLiteral("the engine is not running")));
        QVERIFY(start(*dialog)->isEnabled());
    }

    void closingItEndsTheWork()
    {
        m_driver->open();
        m_driver->fixture.gate.shut();
        VerifyDialog *dialog = open();
        dialog->setImage(QStringLiteral("example/gear:1"), {});
        QTest::mouseClick(start(*dialog), Qt::LeftButton);
        QVERIFY(!start(*dialog)->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!m_driver->window().findChild<VerifyDialog *>());
        // The gate is shut for good: the pool, which waits at its end, goes on by the stop alone.
    }
};

QTEST_MAIN(TestVerifyImage)
#include "tst_verify_image.moc"
