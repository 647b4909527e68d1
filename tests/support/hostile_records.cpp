#include "tests/support/hostile_records.h"

#include "tests/support/record_builder.h"

namespace gearaudit::test
{

namespace
{
QString str(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

std::vector<GearRecord> hostileRecords()
{
    const QStringList texts{str("=cmd|' /C calc'!A0"),
                            str("a,b"),
                            str("\"quoted\""),
                            str("two\r\nlines"),
                            str("@x"),
                            str("-1+1"),
                            str("\t=1"),
                            str("ünïcode ☃ 𝄞"),
                            str("%41 %"),
                            str("a?b#c@d/e:f"),
                            str("\x1b[31m\x7f"),
                            str("</script>"),
                            str("\xef\xbb\xbf=1"),
                            str("x y")};
    std::vector<GearRecord> records;
    for (const auto &text : texts) {
        auto record = fullRecord(text, text);
        record.label = record.manifest.author = record.audit.reason = text;
        record.image = text;
        auto &python = record.findings.pythons[0];
        python.path = python.kind = text;
        python.pips[0].freeze = {{text, text}, {str("ok"), text}};
        python.pips[0].direct.insert(text, {str("git+https://") + text, text, true});
        records.push_back(record);
    }
    return records;
}

} // namespace gearaudit::test
