#include "core/model/version.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gearaudit
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLocal(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z');
}

VersionNumber withoutLeadingZeros(std::string_view digits)
{
    const auto first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? VersionNumber("0")
                                           : VersionNumber(digits.substr(first));
}

/// Reads a version from the left. Every method takes what it finds or nothing.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<VersionNumber> number()
    {
        const auto digits = run(isDigit);
        return digits.empty() ? std::nullopt : std::optional(withoutLeadingZeros(digits));
    }
    std::string_view localPart() { return run(isLocal); }
    /// One of - _ . where the permitted spellings have it.
    bool separator() { return take('-') || take('_') || take('.'); }

    /// A separator or none, one of the words, a separator or none, a number or none: "-alpha.2".
    template <std::size_t size>
    std::optional<std::pair<std::size_t, VersionNumber>>
    labelled(const std::array<std::string_view, size> &words)
    {
        const auto start = m_rest;
        separator();
        for (std::size_t i = 0; i < size; ++i) {
            if (m_rest.substr(0, words[i].size()) != words[i])
                continue;
            m_rest.remove_prefix(words[i].size());
            separator();
            return std::pair(i, number().value_or("0"));
        }
        m_rest = start;
        return std::nullopt;
    }

    /// The post-release without a word: "-1".
    std::optional<VersionNumber> implicitPost()
    {
        if (m_rest.size() < 2 || m_rest[0] != '-' || !isDigit(m_rest[1]))
            return std::nullopt;
        take('-');
        return number();
    }

private:
    template <class Test> std::string_view run(Test test)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), test);
        const auto size = static_cast<std::size_t>(end - m_rest.begin());
        const auto found = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return found;
    }

    std::string_view m_rest;
};

// The longer word first where one begins with another.
constexpr std::array<std::string_view, 8> preWords{"preview", "alpha", "beta", "pre",
                                                   "rc",      "a",     "b",    "c"};
constexpr std::array<Version::Pre, 8> prePhases{
    Version::Pre::Candidate, Version::Pre::Alpha, Version::Pre::Beta, Version::Pre::Candidate,
    Version::Pre::Candidate, Version::Pre::Alpha, Version::Pre::Beta, Version::Pre::Candidate};
constexpr std::array<std::string_view, 3> postWords{"post", "rev", "r"};
constexpr std::array<std::string_view, 1> devWords{"dev"};

bool readRelease(Reader &reader, Version &version)
{
    auto number = reader.number();
    if (!number)
        return false;
    if (reader.take('!')) {
        version.epoch = *number;
        number = reader.number();
        if (!number)
            return false;
    }
    version.release.push_back(*number);
    // A dot that no number follows belongs to what comes next: 1.0.dev1.
    for (Reader ahead = reader; ahead.take('.') && (number = ahead.number()); reader = ahead)
        version.release.push_back(*number);
    return true;
}

bool readLocal(Reader &reader, Version &version)
{
    do {
        const auto part = reader.localPart();
        if (part.empty())
            return false;
        const bool isNumber = std::all_of(part.begin(), part.end(), isDigit);
        version.local.push_back(isNumber ? withoutLeadingZeros(part) : std::string(part));
    } while (reader.separator());
    return true;
}

/// Lower case ASCII without the white space around it; none where another character is in it.
std::optional<std::string> plain(const QString &text)
{
    std::string result;
    for (const QChar c : text.trimmed()) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f)
            return std::nullopt;
        result += static_cast<char>(c.toLower().unicode());
    }
    return result;
}

void append(QByteArray &key, const VersionNumber &number)
{
    // More digits are a greater number. The length is never 0, so that an end mark sorts below.
    const auto size = number.size();
    if (size < 0xff) {
        key += static_cast<char>(size);
    } else {
        key += '\xff';
        for (int shift = 24; shift >= 0; shift -= 8)
            key += static_cast<char>((size >> shift) & 0xff);
    }
    key.append(number.data(), static_cast<qsizetype>(size));
}

void append(QByteArray &key, char mark, const VersionNumber &number)
{
    key += mark;
    append(key, number);
}

QByteArray decimal(const VersionNumber &number)
{
    return QByteArray::fromStdString(number);
}

constexpr char end = 0x00;

/// Numbers of a version take many times the room of its text, and nobody's has so much of it.
constexpr qsizetype longest = 100'000;

} // namespace

int compareNumbers(const VersionNumber &left, const VersionNumber &right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

std::optional<Version> Version::parse(const QString &text)
{
    const auto lower = text.size() > longest ? std::nullopt : plain(text);
    if (!lower)
        return std::nullopt;
    Reader reader(*lower);
    reader.take('v');
    Version version;
    if (!readRelease(reader, version))
        return std::nullopt;
    if (const auto found = reader.labelled(preWords))
        version.pre = PreRelease{prePhases[found->first], found->second};
    version.post = reader.implicitPost();
    if (!version.post) {
        if (const auto found = reader.labelled(postWords))
            version.post = found->second;
    }
    if (const auto found = reader.labelled(devWords))
        version.dev = found->second;
    if (reader.take('+') && !readLocal(reader, version))
        return std::nullopt;
    return reader.atEnd() ? std::optional(version) : std::nullopt;
}

QString Version::text() const
{
    QByteArray result;
    if (epoch != "0")
        result += decimal(epoch) + '!';
    for (std::size_t i = 0; i < release.size(); ++i)
        result += (i == 0 ? QByteArray() : QByteArray(".")) + decimal(release[i]);
    if (pre) {
        constexpr std::array<const char *, 4> names{"", "a", "b", "rc"};
        result += names[static_cast<std::size_t>(pre->phase)] + decimal(pre->number);
    }
    if (post)
        result += ".post" + decimal(*post);
    if (dev)
        result += ".dev" + decimal(*dev);
    for (std::size_t i = 0; i < local.size(); ++i)
        result += (i == 0 ? "+" : ".") + decimal(local[i]);
    return QString::fromLatin1(result);
}

QByteArray Version::key() const
{
    QByteArray key;
    key += '\x01'; // what is no version has 0 here
    append(key, epoch);
    auto size = release.size();
    while (size > 1 && release[size - 1] == "0")
        --size;
    for (std::size_t i = 0; i < size; ++i)
        append(key, release[i]);
    key += end;

    // A development release of a final comes before its alphas, so it has the least mark here.
    if (pre)
        append(key, static_cast<char>(pre->phase), pre->number);
    else
        key += dev && !post ? '\x00' : '\x04';
    if (post)
        append(key, '\x01', *post);
    else
        key += end;
    if (dev)
        append(key, '\x00', *dev);
    else
        key += '\x01';

    for (const auto &part : local) {
        if (isDigit(part.front()) && std::all_of(part.begin(), part.end(), isDigit)) {
            append(key, '\x02', part);
        } else {
            key += '\x01';
            key.append(part.data(), static_cast<qsizetype>(part.size()));
            key += end;
        }
    }
    return key + end;
}

QByteArray versionKey(const QString &text)
{
    if (const auto version = Version::parse(text))
        return version->key();
    return QByteArray(1, '\x00') + text.toUtf8();
}

int compareVersions(const QString &left, const QString &right)
{
    const auto leftKey = versionKey(left);
    const auto rightKey = versionKey(right);
    return leftKey == rightKey ? 0 : (leftKey < rightKey ? -1 : 1);
}

} // namespace gearaudit
