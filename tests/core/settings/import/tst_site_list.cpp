#include "core/settings/import/site_list.h"

using namespace gearaudit;

namespace
{
/// "name|address|user|key; …", and for what is no list of three texts "name|?".
QString inShort(const std::vector<SiteEntry> &entries)
{
    QStringList texts;
    for (const SiteEntry &entry : entries)
        texts << (entry.isWhole ? QStringList{entry.name, entry.address, entry.username,
                                              QString::fromUtf8(entry.key.reveal())}
                                : QStringList{entry.name, QStringLiteral("?")})
                     .join(QLatin1Char('|'));
    return texts.join(QStringLiteral("; "));
}

Result<std::vector<SiteEntry>> parse(const QByteArray &source)
{
    return parseSiteList(source, QStringLiteral("site_list.py"));
}
} // namespace

class TestSiteList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstScriptsForm()
    {
        const auto entries = parse(R"(
# my sites
def get_site_list():
    """ Where to look. """
    site_list = {'Site 1':
                     ['https://a.test',   # the old one
                      'me@a.test',
                      'a.test:KEY-A'],

                 'Site 2':
                     ['https://b.test',
                      'me@b.test',
                      'KEY-B']}

    return(site_list)
)");
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
        QCOMPARE(inShort(*entries), QStringLiteral("Site 1|https://a.test|me@a.test|a.test:KEY-A; "
                                                   "Site 2|https://b.test|me@b.test|KEY-B"));
        QCOMPARE(entries->at(1).position, QStringLiteral("line 10, column 18"));
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("source");
        const auto row = [](const char *source) { QTest::newRow(source) << QByteArray(source); };
        row("{'n': ['u', 'm', 'k']}");
        row("{\"n\": (\"u\", \"m\", \"k\",),}");
        row("site_list = {'n': ['u', 'm', 'k']}");
        row("anything = {'n': ['u', 'm', 'k']}");
        row("def f(): return {'n': ['u', 'm', 'k']}");
        row("def f() -> dict:\n\treturn {'n': ['u', 'm', 'k']}");
        row("def f():\r\n  x = {'n': ['u', 'm', 'k']}\r\n  return x\r\n");
        row("def f():\r  x = {'n': ['u', 'm', 'k']}\r  return ((x))\r");
        row("def f():\n  return ({'n': ['u', 'm', 'k']})");
        row("x = \\\n  {'n': ['u', 'm', 'k']}");
        row("{'n': ['''u''', \"\"\"m\"\"\", 'k']}");
        row("{u'n': [u\"u\", 'm', 'k']}");
        row("{'n': ['u', # 'x'\n 'm'\n, # and\n 'k'] # more\n,}#");
        row("'a docstring'\n'''another\none'''\n{'n': ['u', 'm', 'k'] }");
        row("{'\\x6e': ['\\x75', '\\u006d', 'k']}");
    }
    void forms()
    {
        QFETCH(QByteArray, source);
        const auto entries = parse(source);
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
        QCOMPARE(inShort(*entries), QStringLiteral("n|u|m|k"));
    }

    void strings_data()
    {
        QTest::addColumn<QByteArray>("literal");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *literal, const char *text) {
            QTest::newRow(literal) << QByteArray(literal) << QString::fromUtf8(text);
        };
        row("'a\"b'", "a\"b");
        row("\"a'b\"", "a'b");
        row("'\\'\\\"\\\\'", "'\"\\");
        row("'\\n\\t\\/'", "\n\t/");
        row("'''a\nb''c'''", "a\nb''c");
        row("'''a'b\\''''", "a'b'");
        row("''''''", "");
        row("''", "");
        row("'\\ud83c\\udf32'", "\xf0\x9f\x8c\xb2"); // as JSON writes it
        row("'\xc3\xa4 \xf0\x9f\x8c\xb2'", "\xc3\xa4 \xf0\x9f\x8c\xb2");
        row("'# no comment'", "# no comment");
    }
    void strings()
    {
        QFETCH(QByteArray, literal);
        QFETCH(QString, text);
        const auto entries = parse("{" + literal + ": 'x'}");
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
        QCOMPARE(entries->front().name, text);
    }

    void somethingElseIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *source, const char *place, const char *word) {
            QTest::newRow(source) << QByteArray(source) << QString::fromUtf8(place)
                                  << QString::fromUtf8(word);
        };
        const char *const statement = "“site_list = ";
        const char *const quotes = "a text in quotes";
        const char *const comma = "“,” or “]”";
        row("import os\n", "line 1, column 1", statement);
        row("x = {\n 'n': [os.environ['K'], 'm', 'k']}", "line 2, column 8", quotes);
        row("{'n': [open('/etc/passwd').read(), 'm', 'k']}", "line 1, column 8", "never run");
        row("{'n': ['u', 'm', SECRET123]}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', f'{x}']}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', Rb'k']}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', r'k']}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', ('k')]}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm' 'k']}", "line 1, column 17", comma);
        row("{'n': ['u', 'm', 'a' + 'b']}", "line 1, column 22", comma);
        row("{'n': ['u', 'm', 'a' % 1]}", "line 1, column 22", comma);
        row("{'n': ['u', 'm', 'a'.upper()]}", "line 1, column 21", comma);
        row("{'n': ('u', 'm', 'a'[0])}", "line 1, column 21", "“,” or “)”");
        row("{'n': ['u', 'm', 'a'()]}", "line 1, column 21", comma);
        row("{'n' + 'm': ['u', 'm', 'k']}", "line 1, column 6", "“:”");
        row("{'n': ['u', 'm', 'k'] + x}", "line 1, column 23", "“,” or “}”");
        row("{'n': ['u', 'm', 12345]}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', -1]}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', None]}", "line 1, column 18", quotes);
        row("{'n': ['u', 'm', ['k']]}", "line 1, column 18", quotes);
        row("{'n': ['u',, 'm', 'k']}", "line 1, column 12", quotes);
        row("{'n': ['u' for x in y]}", "line 1, column 12", comma);
        row("{'n': ['u' if x else 'y']}", "line 1, column 12", comma);
        row("{'n': {}}", "line 1, column 7", "['address', 'user', 'key']");
        row("{**x}", "line 1, column 2", "the name of a site");
        row("{'n', 'm'}", "line 1, column 5", "“:”");
        row("{'n': [lambda: 0]}", "line 1, column 8", quotes);
        row("dict(n=['u', 'm', 'k'])", "line 1, column 1", statement);
        row("x = dict()", "line 1, column 5", "{'name': ");
        row("x = {}\nx['n'] = ['u', 'm', 'k']", "line 2, column 1", statement);
        row("x = {}\nx.update()", "line 2, column 1", statement);
        row("x = {}.copy()", "line 1, column 7", statement);
        row("x = {} if y else {}", "line 1, column 8", statement);
        row("x: dict = {}", "line 1, column 1", statement);
        row("x == {}", "line 1, column 4", "{'name': ");
        row("if True:\n x = {}", "line 1, column 1", statement);
        row("def f(a):\n return {}", "line 1, column 7", "get_site_list");
        row("def f():\n return y", "line 2, column 9", "or its name");
        row("def f():\n x = {}\n return y", "line 3, column 9", "or its name");
        row("def f():\n return\n", "line 3, column 1", "or its name");
        row("def f():\n x = {}\n return x.copy()", "line 3, column 10", statement);
        row("def f():\n x = {}\n return (x", "line 3, column 11", "ends");
        row("def f():\n return {}\n return {}", "line 3, column 9", "second");
        row("@decorator\ndef f():\n return {}", "line 1, column 1", statement);
        row("class X:\n pass", "line 1, column 1", statement);
        row("{'n': ['u', 'm', 'k'}", "line 1, column 21", comma);
        row("{'n': ['u', 'm', 'k']", "line 1, column 22", "ends");
        row("{'n': ['u', 'm', 'k", "line 1, column 18", "no end");
        row("{'n': '''u\n\n", "line 1, column 7", "no end");
        row("{'n': 'u\n'}", "line 1, column 7", "no end");
        row("{'n': 'u\\", "line 1, column 9", "escape");
        row("{'n': 'u\\\nx'}", "line 1, column 9", "escape");
        row("{'n': '\\q'}", "line 1, column 8", "escape");
        row("{'n': '\\xZ'}", "line 1, column 8", "escape");
        row("{'n': '\\u 041'}", "line 1, column 8", "escape");
        row("{'n': '\\165'}", "line 1, column 8", "escape");
        row("{'n': '\\U0001F332'}", "line 1, column 8", "escape");
        row("{'n': '\\N{BULLET}'}", "line 1, column 8", "escape");
        row("{['n']: 'u'}", "line 1, column 2", "the name of a site");
        row("['u', 'm', 'k']", "line 1, column 1", statement);
        row("a = {}\nb = {}", "line 2, column 5", "second");
        row("a = {'x': []}\nsite_list = {}", "line 2, column 13", "second");
        row("", "line 1, column 1", "no dictionary");
        row("# nothing\n", "line 2, column 1", "no dictionary");
        row("'k'", "line 1, column 4", "no dictionary");
        row("\x01", "line 1, column 1", statement);
    }
    void somethingElseIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, place);
        QFETCH(QString, word);
        const auto entries = parse(source);
        QVERIFY(!entries);
        const Error &error = entries.error();
        QCOMPARE(error.stage, Stage::Import);
        QCOMPARE(error.code, Code::Malformed);
        QCOMPARE(error.subject, QStringLiteral("site_list.py"));
        QVERIFY2(error.detail.startsWith(place + QLatin1String(": ")), qPrintable(error.detail));
        QVERIFY2(error.detail.contains(word), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(QLatin1String("SECRET")));
    }

    void whatIsNoListOfThreeTextsIsAnEntryAllTheSame()
    {
        const auto entries = parse("{'a': ['u', 'm'], 'b': 'u', 'c': [], 'd': ('u', 'm', 'k', 'k'),"
                                   " 'e': ['u', 'm', 'k'], 'e': ('u', 'm', 'k2')}");
        QVERIFY(entries);
        QCOMPARE(inShort(*entries), QStringLiteral("a|?; b|?; c|?; d|?; e|u|m|k; e|u|m|k2"));
    }

    void nothingIsReadWithoutBounds()
    {
        QVERIFY(!parse(QByteArray(100'000, '[')));
        QVERIFY(!parse(QByteArray(100'000, '(') + QByteArray(100'000, ')')));
        QByteArray many = "{";
        for (int i = 0; i < 1001; ++i)
            many += "'" + QByteArray::number(i) + "': '',";
        QVERIFY(!parse(many + "}"));
        QVERIFY(parse(many.replace("'1000': '',", "") + "}"));
    }

    /// Every file that differs from a good one by a little is read or refused, and nothing else.
    void damageIsNoCrash()
    {
        const QByteArray good =
            "def f():\n '''d'''\n s = {'n': ['u', \"m\", 'k\\'x'], 'o': (u'\\x41',"
            " '\\u0042', 'c',)} # c\n return (s)\n";
        QVERIFY(parse(good));
        const QByteArray bytes = QByteArray("\0\n\\'\"#()[]{},:=-.;fr\xff", 21);
        int read = 0;
        for (qsizetype at = 0; at <= good.size(); ++at) {
            read += bool(parse(good.first(at)));
            for (const char byte : bytes) {
                QByteArray changed = good;
                changed.insert(at, byte);
                read += bool(parse(changed));
                changed.remove(at + 1, 1);
                read += bool(parse(changed));
            }
        }
        QVERIFY(read > 100);
    }
};

QTEST_GUILESS_MAIN(TestSiteList)
#include "tst_site_list.moc"
