#include "core/settings/import/site_list.h"

#include "core/base/text_position.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace gearaudit
{

namespace
{
constexpr std::size_t mostSites = 1000;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80; // letters beyond ASCII are letters
}

/// Reads the dictionary of a site_list.py. `source` is UTF-8 with \n as its only line ends; it must
/// outlive the reader, which is good for one reading.
class SiteListReader
{
public:
    explicit SiteListReader(const QByteArray &source) : m_source(source) {}

    /// The entries in their order, or in English what is wrong, with its place before it.
    Result<std::vector<SiteEntry>, QString> read();

private:
    // Each reads from where m_at is, and is false where that failed.
    bool readStatement();
    bool readReturn();
    bool readSites();
    bool readSite();
    bool readTexts(const char *closing, SiteEntry &entry);
    bool readText(QString &text, const char *expectation);
    bool readEscape(QString &text);

    char here(qsizetype ahead = 0) const;
    void skipBlank();
    bool skip(const char *sign); ///< and the blank before it
    QByteArray takeName();       ///< empty where none begins
    bool atText() const;

    bool expected(const QString &what);
    bool fail(qsizetype at, const QString &text);

    const QByteArray &m_source;
    qsizetype m_at = 0;
    QByteArray m_name; ///< what the dictionary was assigned to; empty: to nothing
    std::optional<std::vector<SiteEntry>> m_sites;
    QString m_problem;
};

Result<std::vector<SiteEntry>, QString> SiteListReader::read()
{
    for (skipBlank(); m_at < m_source.size(); skipBlank()) {
        if (!readStatement())
            return Unexpected{m_problem};
    }
    if (!m_sites)
        fail(m_at, QStringLiteral("the file holds no dictionary of sites"));
    return m_sites ? Result<std::vector<SiteEntry>, QString>(*m_sites) : Unexpected{m_problem};
}

bool SiteListReader::readStatement()
{
    const QString whole = QStringLiteral("“site_list = {'name': ['address', 'user', 'key'], …}”");
    if (QString docstring; atText())
        return readText(docstring, "");
    if (here() == '{')
        return readSites();
    const qsizetype start = m_at;
    const QByteArray name = takeName();
    if (name == "return")
        return readReturn();
    if (name == "def") {
        skipBlank();
        const bool isHead = !takeName().isEmpty() && skip("(") && skip(")") &&
                            (!skip("->") || (skipBlank(), !takeName().isEmpty())) && skip(":");
        return isHead || expected(QStringLiteral("“def get_site_list():”"));
    }
    if (name.isEmpty() || !skip("=")) {
        m_at = start;
        return expected(whole);
    }
    skipBlank();
    m_name = name;
    return here() == '{' ? readSites() : expected(QStringLiteral("{'name': […], …}"));
}

/// The dictionary itself or its name, perhaps in brackets.
bool SiteListReader::readReturn()
{
    qsizetype brackets = 0;
    while (skip("("))
        ++brackets;
    skipBlank();
    if (here() == '{') {
        if (!readSites())
            return false;
    } else if (const qsizetype start = m_at; !m_sites || m_name.isEmpty() || takeName() != m_name) {
        m_at = start;
        return expected(QStringLiteral("the dictionary of sites, or its name,"));
    }
    for (; brackets > 0; --brackets) {
        if (!skip(")"))
            return expected(QStringLiteral("“)”"));
    }
    return true;
}

bool SiteListReader::readSites()
{
    if (m_sites)
        return fail(m_at, QStringLiteral("this is a second dictionary, and one is read; leave the "
                                         "sites' alone in the file"));
    m_sites.emplace();
    skip("{");
    while (!skip("}")) {
        if (!readSite())
            return false;
        if (!skip(",") && here() != '}')
            return expected(QStringLiteral("“,” or “}”"));
    }
    return true;
}

bool SiteListReader::readSite()
{
    if (m_sites->size() == mostSites)
        return fail(m_at, QStringLiteral("more than %1 sites are not read").arg(mostSites));
    SiteEntry entry;
    entry.isWhole = false;
    entry.position = positionText(m_source, m_at);
    if (!readText(entry.name, "the name of a site, in quotes,"))
        return false;
    if (!skip(":"))
        return expected(QStringLiteral("“:” and the site's ['address', 'user', 'key']"));
    skipBlank();
    QString alone; // an entry that the person is told of
    const bool read = skip("[")   ? readTexts("]", entry)
                      : skip("(") ? readTexts(")", entry)
                                  : readText(alone, "['address', 'user', 'key']");
    m_sites->push_back(std::move(entry));
    return read;
}

bool SiteListReader::readTexts(const char *closing, SiteEntry &entry)
{
    QStringList texts;
    while (!skip(closing)) {
        if (!readText(texts.emplaceBack(), "a text in quotes"))
            return false;
        if (!skip(",") && here() != *closing)
            return expected(QStringLiteral("“,” or “%1”").arg(QLatin1String(closing)));
    }
    entry.isWhole = texts.size() == 3;
    if (entry.isWhole) {
        entry.address = texts[0];
        entry.username = texts[1];
        entry.key = Secret(texts[2].toUtf8());
    }
    return true;
}

bool SiteListReader::readText(QString &text, const char *expectation)
{
    if (!atText())
        return expected(QLatin1String(expectation));
    const qsizetype start = m_at;
    m_at += here() == 'u';
    const QByteArray one(1, here()), three(3, here());
    const QByteArray closing =
        QByteArrayView(m_source).sliced(m_at).startsWith(three) ? three : one;
    m_at += closing.size();
    QByteArray plain; // UTF-8, which is put together before it is decoded
    while (m_at < m_source.size() && (here() != '\n' || closing == three)) {
        if (QByteArrayView(m_source).sliced(m_at).startsWith(closing)) {
            m_at += closing.size();
            text += QString::fromUtf8(plain);
            return true;
        }
        if (here() != '\\') {
            plain += m_source[m_at++];
            continue;
        }
        text += QString::fromUtf8(std::exchange(plain, {}));
        if (!readEscape(text))
            return false;
    }
    return fail(start, QStringLiteral("this string has no end"));
}

/// Those that a name, an address, a key or JSON may have; what another means is not guessed.
bool SiteListReader::readEscape(QString &text)
{
    static const QByteArray names("\\'\"/nt"), values("\\'\"/\n\t");
    if (const auto index = names.indexOf(here(1)); index >= 0) {
        text += QLatin1Char(values[index]);
        m_at += 2;
        return true;
    }
    const qsizetype wanted = here(1) == 'x' ? 2 : here(1) == 'u' ? 4 : 0;
    const QByteArray digits = m_source.mid(m_at + 2, wanted);
    const bool areDigits =
        std::all_of(digits.begin(), digits.end(), [](char c) { return isxdigit(uchar(c)); });
    if (wanted == 0 || digits.size() < wanted || !areDigits)
        return fail(m_at, QStringLiteral("this escape is not read; write the character itself, and "
                                         "\\\\ for \\"));
    text += QChar(digits.toUShort(nullptr, 16));
    m_at += 2 + wanted;
    return true;
}

char SiteListReader::here(qsizetype ahead) const
{
    return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
}

void SiteListReader::skipBlank()
{
    static const QByteArray blanks(" \t\f\n");
    while (m_at < m_source.size()) {
        const bool continues = here() == '\\' && here(1) == '\n';
        if (here() == '#')
            m_at = std::find(m_source.begin() + m_at, m_source.end(), '\n') - m_source.begin();
        else if (continues || blanks.contains(here()))
            ++m_at;
        else
            return;
    }
}

bool SiteListReader::skip(const char *sign)
{
    skipBlank();
    const bool found = QByteArrayView(m_source).sliced(m_at).startsWith(sign);
    m_at += found ? qsizetype(strlen(sign)) : 0;
    return found;
}

QByteArray SiteListReader::takeName()
{
    const qsizetype start = m_at;
    while (isNameCharacter(here()))
        ++m_at;
    return m_source.sliced(start, m_at - start);
}

bool SiteListReader::atText() const
{
    const char c = here() == 'u' ? here(1) : here();
    return c == '\'' || c == '"';
}

bool SiteListReader::expected(const QString &what)
{
    const bool ends = m_at >= m_source.size();
    return fail(m_at, (ends ? QStringLiteral("the file ends where %1 is expected")
                            : QStringLiteral("%1 is expected here; the file is read and never run"))
                          .arg(what));
}

bool SiteListReader::fail(qsizetype at, const QString &text)
{
    m_problem = QStringLiteral("%1: %2").arg(positionText(m_source, at), text);
    return false;
}
} // namespace

Result<std::vector<SiteEntry>> parseSiteList(const QByteArray &content, const QString &file)
{
    QByteArray source = content;
    source.replace("\r\n", "\n").replace('\r', '\n');
    auto entries = SiteListReader(source).read();
    if (!entries)
        return Unexpected{Error{Stage::Import, Code::Malformed, file, entries.error()}};
    return std::move(*entries);
}

} // namespace gearaudit
