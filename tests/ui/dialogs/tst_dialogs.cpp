#include "tests/support/english.h"
#include "tests/support/layout_walk.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/window_fixture.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/judge_dialog.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/dialogs/verify_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

Q_DECLARE_METATYPE(Look)

namespace
{

// Nine tenths of the smallest screen that is thought of, of 800×560.
constexpr QSize least{720, 504};

std::unique_ptr<QDialog> make(const QByteArray &name)
{
    if (name == "export")
        return std::make_unique<ExportDialog>(12, 3400, true);
    if (name == "verify") {
        auto dialog = std::make_unique<VerifyDialog>([](const QString &, const QString &, QObject *, std::stop_token,
                                                        auto) {});
        dialog->setImage(QStringLiteral("registry.example.org:5000/flywheel/a-gear-with-a-long-name:1.2.3_4.5.6"), {});
        return dialog;
    }
    if (name == "judge") {
        JudgeSubject subject;
        subject.choices = {{QStringLiteral("CVE-2023-4863"), QStringLiteral("pillow"), QStringLiteral("9.0.1"),
                            QStringLiteral("Heap buffer overflow in libwebp, which a picture made for it reaches"),
                            Severity::High}};
        subject.gears = {QStringLiteral("dicom-fixer")};
        return std::make_unique<JudgeDialog>(subject, QStringLiteral("ann"), QDate(2026, 11, 27));
    }
    if (name == "sign in")
        return std::make_unique<SignInDialog>(
            QStringList{QStringLiteral("docker.io"), QStringLiteral("registry.example.org:5000")});
    return std::make_unique<HelpWindow>();
}

const QList<QByteArray> dialogs{"export", "verify", "judge", "help", "sign in"};

} // namespace

/// What holds for every dialog: its keys, and its layout at every font.
class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void returnExports()
    {
        ExportDialog dialog(12, 40, true);
        show(dialog);
        auto *format = dialog.findChild<QComboBox *>();
        QVERIFY(format->hasFocus());
        QTest::keyClick(format, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QFileDialog *>());
    }

    void returnDoesWhatADialogIsFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("button");
        QTest::newRow("export") << "export" << "chooseFile";
        QTest::newRow("verify") << "verify" << "verifyStart";
        QTest::newRow("judge") << "judge" << "judge";
    }
    void returnDoesWhatADialogIsFor()
    {
        QFETCH(QString, name);
        QFETCH(QString, button);
        const auto dialog = make(name.toLatin1());
        show(*dialog);
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            QCOMPARE(each->isDefault(), each->objectName() == button);
    }

    void fitsEveryScreenAtEveryFont_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<Look>("look");
        for (const QByteArray &name : dialogs) {
            for (const Look &look : allLooks())
                QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral(", ") + look.name())) << name << look;
        }
    }
    void fitsEveryScreenAtEveryFont()
    {
        QFETCH(QByteArray, name);
        QFETCH(Look, look);
        const LookScope scope(look);
        const auto dialog = make(name);
        show(*dialog);
        const QSize screen = dialog->screen()->availableSize();
        QVERIFY2(dialog->width() <= screen.width() * 0.9 && dialog->height() <= screen.height() * 0.9,
                 qPrintable(QStringLiteral("%1×%2").arg(dialog->width()).arg(dialog->height())));
        QStringList faults = layoutFaults(*dialog);
        faults += resizeFaults(*dialog, least);
        faults += layoutFaults(*dialog) + focusFaults(*dialog);
        keepPicture(*dialog, QLatin1String(name) + QStringLiteral("-") +
                                 look.name().remove(QStringLiteral(", ")).remove(QLatin1Char(' ')));
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
        QCOMPARE(sharedMnemonics(*dialog).join(QLatin1Char(';')), QString());
        QCOMPARE(namelessControls(*dialog), QStringList());
    }

private:
    static void show(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
