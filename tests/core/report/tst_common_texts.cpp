#include "core/report/common_texts.h"
#include "tests/support/brief_records.h"

#include <QTest>

#include <map>
#include <set>
#include <string>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

PackedSnapshot reportOf(const char *name, const char *packageList)
{
    return PackedReport::pack({gear(name, {python("/bin/python", "3.11.1", packageList)})});
}

TextId nameOfPackage(const PackedReport &report, quint32 number)
{
    return report.packages({number, 1}).front().name;
}

} // namespace

class TestCommonTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasOneNumber()
    {
        const auto first = reportOf("a", "numpy=1.0 six=2.0");
        const auto second = reportOf("b", "rich=1.0 six=2.0 numpy=3.0");
        const auto grown = first->with({gear("c", {python("/p", "3.9.1", "torch=7.0 rich=1.0")})});
        const std::vector<const PackedReport *> reports{first.get(), second.get(), grown.get()};
        const CommonTexts texts(reports);
        std::map<std::string, TextId> known;
        for (std::size_t i = 0; i < reports.size(); ++i) {
            for (TextId id = 0; id < reports[i]->textCount(); ++id) {
                const std::string text(reports[i]->utf8(id));
                const TextId common = texts.of(i, id);
                QCOMPARE(known.emplace(text, common).first->second, common);
                QCOMPARE(std::string(texts.utf8(common)), text);
                QCOMPARE(texts.text(common), reports[i]->text(id));
            }
        }
        std::set<TextId> numbers;
        for (const auto &[text, number] : known)
            numbers.insert(number);
        QCOMPARE(numbers.size(), known.size());
        QCOMPARE(texts.of(0, nameOfPackage(*first, 1)), texts.of(1, nameOfPackage(*second, 1)));
        QCOMPARE(texts.of(1, nameOfPackage(*second, 0)), texts.of(2, nameOfPackage(*grown, 3)));
    }

    void reportsOfOneOriginKeepTheirNumbers()
    {
        const auto first = reportOf("a", "numpy=1.0");
        const auto grown = first->with({gear("c", {python("/p", "3.9.1", "torch=7.0")})});
        const CommonTexts texts({first.get(), grown.get()});
        for (TextId id = 0; id < grown->textCount(); ++id)
            QCOMPARE(texts.of(1, id), id);
        QCOMPARE(texts.text(nameOfPackage(*grown, 1)), QStringLiteral("torch"));
    }
};

QTEST_GUILESS_MAIN(TestCommonTexts)
#include "tst_common_texts.moc"
