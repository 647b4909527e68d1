#include "core/filter/text_pattern.h"

#include <QTest>

#include <random>

using namespace gearaudit;

class TestTextPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchInUtf8FindsTheSame_data()
    {
        QTest::addColumn<QString>("characters");
        QTest::newRow("ASCII") << QStringLiteral("abAB-1");
        QTest::newRow("globs") << QStringLiteral("abA*?");
        // A Kelvin sign is a k, a long s an s, and some letters are longer in the other case.
        QTest::newRow("cases of other scripts")
            << QStringLiteral("kKsS\u212a\u017f\u00df\u1e9e\u0130i");
    }
    void aSearchInUtf8FindsTheSame()
    {
        QFETCH(QString, characters);
        std::mt19937 random(3);
        const auto textOf = [&](int length) {
            QString text;
            for (int i = 0; i < length; ++i)
                text += characters[std::uniform_int_distribution<qsizetype>(0, characters.size() -
                                                                                   1)(random)];
            return text;
        };
        int found = 0;
        for (int i = 0; i < 5000; ++i) {
            const auto text = textOf(i % 9);
            const auto pattern = patternOf(textOf(i % 4));
            const bool isIn = PartSearch(pattern).isIn(text.toStdString());
            QVERIFY2(isIn == matchesPart(pattern, text), qPrintable(pattern.text + text));
            found += isIn ? 1 : 0;
        }
        QVERIFY(found > 500 && found < 4500);
    }
};

QTEST_GUILESS_MAIN(TestTextPattern)
#include "tst_text_pattern.moc"
