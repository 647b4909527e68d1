#include "core/settings/import/site_list.h"

#include "core/base/text_position.h"
#include "core/settings/import/python_literal.h"

#include <QMap>

namespace gearaudit
{

namespace
{
using Kind = PythonToken::Kind;
using Value = Result<PythonValue, PythonProblem>;

constexpr std::size_t mostSites = 1000;

Unexpected<PythonProblem> problem(qsizetype offset, const char *text)
{
    return Unexpected{PythonProblem{offset, QLatin1String(text)}};
}

/// Reads the statements that may surround the dictionary. Blocks are not told apart by their
/// indentation: with one function and no branches there is nothing to confuse.
class ModuleReader
{
public:
    explicit ModuleReader(const std::vector<PythonToken> &tokens) : m_reader(tokens) {}

    Value read()
    {
        while (m_reader.token().kind != Kind::End) {
            if (m_reader.token().kind == Kind::NewLine) {
                m_reader.next();
                continue;
            }
            if (auto mistake = readStatement())
                return Unexpected{*mistake};
        }
        if (m_returned)
            return *m_returned;
        if (m_written)
            return *m_written;
        if (m_assigned.contains(QStringLiteral("site_list")))
            return m_assigned[QStringLiteral("site_list")];
        if (m_assigned.size() == 1)
            return m_assigned.first();
        return problem(m_reader.token().offset, m_assigned.isEmpty()
                                                    ? "the file holds no dictionary of sites"
                                                    : "none of the dictionaries is called "
                                                      "site_list");
    }

private:
    std::optional<PythonProblem> readStatement()
    {
        if (m_reader.skipName("def"))
            return readHead();
        if (m_reader.skipName("return"))
            return readReturn();
        const PythonToken &first = m_reader.token();
        if (first.kind == Kind::Name && m_reader.token(1).is("=") && !m_reader.token(2).is("=")) {
            m_reader.next();
            m_reader.next();
            auto value = m_reader.readValue();
            if (!value)
                return value.error();
            m_assigned.insert(first.text, *value);
            return endStatement();
        }
        if (first.kind == Kind::Name && !isPythonWord(first.text) && !m_reader.token(1).is("("))
            return PythonProblem{first.offset,
                                 QStringLiteral("only “site_list = {…}” is expected here")};
        auto value = m_reader.readValue();
        if (!value)
            return value.error();
        if (value->kind != PythonValue::Kind::String) // otherwise a docstring
            m_written = *value;
        return endStatement();
    }

    /// def get_site_list() -> dict:
    std::optional<PythonProblem> readHead()
    {
        const bool isNamed = m_reader.token().kind == Kind::Name;
        m_reader.next();
        if (!isNamed || !m_reader.skip("(") || !m_reader.skip(")"))
            return unexpectedHead();
        if (m_reader.skip("->"))
            m_reader.next();
        return m_reader.skip(":") ? std::nullopt : std::optional(unexpectedHead());
    }
    PythonProblem unexpectedHead() const
    {
        return PythonProblem{m_reader.token().offset,
                             QStringLiteral("only “def get_site_list():” is expected here, without "
                                            "anything in its brackets")};
    }

    std::optional<PythonProblem> readReturn()
    {
        std::size_t brackets = 0;
        while (m_reader.token(brackets).is("("))
            ++brackets;
        if (m_reader.token(brackets).kind != Kind::Name)
            brackets = 0; // readValue() knows what to do with them
        for (std::size_t i = 0; i < brackets; ++i)
            m_reader.next();
        const PythonToken &name = m_reader.token();
        Value value = PythonValue{};
        if (name.kind == Kind::Name && m_assigned.contains(name.text)) {
            value = m_assigned.value(name.text);
            m_reader.next();
        } else {
            value = m_reader.readValue();
        }
        if (!value)
            return value.error();
        for (; brackets > 0; --brackets) {
            if (!m_reader.skip(")"))
                return m_reader.problemHere();
        }
        if (m_returned)
            return PythonProblem{name.offset,
                                 QStringLiteral("a second “return” is part of a program, and no "
                                                "program is run")};
        m_returned = *value;
        return endStatement();
    }

    std::optional<PythonProblem> endStatement()
    {
        const PythonToken &here = m_reader.token();
        if (here.kind == Kind::End)
            return std::nullopt;
        if (here.kind != Kind::NewLine && !here.is(";"))
            return m_reader.problemHere();
        m_reader.next();
        return std::nullopt;
    }

    PythonReader m_reader;
    QMap<QString, PythonValue> m_assigned;
    std::optional<PythonValue> m_written;
    std::optional<PythonValue> m_returned;
};

SiteEntry entryOf(const PythonValue &name, const PythonValue &value, const QByteArray &source)
{
    SiteEntry entry;
    entry.name = name.text;
    entry.position = positionText(source, name.offset);
    entry.isWhole =
        value.kind == PythonValue::Kind::List && value.items.size() == 3 &&
        std::all_of(value.items.begin(), value.items.end(),
                    [](const PythonValue &item) { return item.kind == PythonValue::Kind::String; });
    if (entry.isWhole) {
        entry.address = value.items[0].text;
        entry.username = value.items[1].text;
        entry.key = Secret(value.items[2].text.toUtf8());
    }
    return entry;
}

Result<std::vector<SiteEntry>, PythonProblem> sitesIn(const QByteArray &source)
{
    const auto tokens = pythonTokens(source);
    if (!tokens)
        return Unexpected{tokens.error()};
    const auto value = ModuleReader(*tokens).read();
    if (!value)
        return Unexpected{value.error()};
    if (value->kind != PythonValue::Kind::Dict)
        return problem(value->offset, "a dictionary of sites is expected here: {'name': […], …}");
    if (value->items.size() > 2 * mostSites)
        return problem(value->offset, "more than 1000 sites are not read");
    std::vector<SiteEntry> entries;
    for (std::size_t i = 0; i + 1 < value->items.size(); i += 2) {
        if (value->items[i].kind != PythonValue::Kind::String)
            return problem(value->items[i].offset, "a site's name is expected here, in quotes");
        entries.push_back(entryOf(value->items[i], value->items[i + 1], source));
    }
    return entries;
}
} // namespace

Result<std::vector<SiteEntry>> parseSiteList(const QByteArray &content, const QString &file)
{
    QByteArray source = content;
    source.replace("\r\n", "\n").replace('\r', '\n');
    auto entries = sitesIn(source);
    if (!entries)
        return Unexpected{
            Error{Stage::Import, Code::Malformed, file,
                  QStringLiteral("%1: %2").arg(positionText(source, entries.error().offset),
                                               entries.error().text)}};
    return std::move(*entries);
}

} // namespace gearaudit
