#include "ui/views/letter_columns.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

class LetterColumnsTest : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model{0, 3};

    struct Shown {
        QHeaderView header{Qt::Horizontal};
        LetterColumns *columns;

        Shown(QStandardItemModel &model, int pixels)
        {
            QFont font = header.font();
            font.setPixelSize(pixels);
            header.setFont(font);
            header.setModel(&model);
            columns = new LetterColumns(header, {40, 20, 10});
        }
        double letters(int column) const
        {
            return header.sectionSize(column) /
                   QFontMetricsF(header.font()).averageCharWidth();
        }
    };
    static bool isNear(double one, double other) { return qAbs(one - other) < 0.5; }

private Q_SLOTS:
    void widthsAreLetters()
    {
        for (const int pixels : {12, 24}) {
            const Shown shown(m_model, pixels);
            QVERIFY(isNear(shown.letters(0), 40));
            QVERIFY(isNear(shown.letters(2), 10));
        }
    }

    void anotherFontGrowsThem()
    {
        Shown shown(m_model, 12);
        shown.header.resizeSection(0, 300);
        const double before = shown.letters(0);
        shown.header.setSectionHidden(1, true);
        QFont font = shown.header.font();
        font.setPixelSize(24);
        shown.header.setFont(font);
        QVERIFY2(isNear(shown.letters(0), before), qPrintable(QString::number(shown.letters(0))));
        QVERIFY(shown.header.isSectionHidden(1));
        shown.header.setSectionHidden(1, false);
        QVERIFY(isNear(shown.letters(1), 20));
    }

    void theyAreRestoredForTheFontOfNow()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const QString key = QStringLiteral("a/header");
        {
            Shown shown(m_model, 12);
            shown.header.resizeSection(1, 222);
            shown.columns->save(settings, key);
        }
        Shown same(m_model, 12);
        same.columns->restore(settings, key);
        QCOMPARE(same.header.sectionSize(1), 222);
        Shown larger(m_model, 24);
        larger.columns->restore(settings, key);
        QVERIFY(isNear(larger.letters(1), same.letters(1)));
        // Of a version that did not keep the letter.
        settings.remove(key + QLatin1String("Letter"));
        Shown old(m_model, 24);
        old.columns->restore(settings, key);
        QCOMPARE(old.header.sectionSize(1), 222);
    }
};

QTEST_MAIN(LetterColumnsTest)
#include "tst_letter_columns.moc"
