#include "core/images/pythons/environment_marker.h"

#include "core/model/specifier.h"

#include <QRegularExpression>
#include <QStringList>

namespace gearaudit
{

namespace
{
using Holds = std::optional<bool>;

constexpr int deepest = 32;

struct Operand {
    bool isVersion = false;
    bool isVariable = false;
    std::optional<QString> value; ///< none: not known
};

Operand variable(QString name, const MarkerEnvironment &environment)
{
    name.replace(u'.', u'_');
    const auto known = [](const QString &value) { return Operand{false, true, value}; };
    const QStringList numbers = environment.version.split(u'.');
    if (name == u"python_version")
        return {true, true, numbers.size() > 1 ? std::optional(QStringList(numbers.mid(0, 2)).join(u'.')) : std::nullopt};
    if (name == u"python_full_version")
        return {true, true, numbers.size() > 2 ? std::optional(environment.version) : std::nullopt};
    if (name == u"extra")
        return known(QStringLiteral(""));
    if (name == u"sys_platform")
        return known(environment.version.startsWith(QLatin1String("2.")) ? QStringLiteral("linux2")
                                                                         : QStringLiteral("linux"));
    if (name == u"platform_system")
        return known(QStringLiteral("Linux"));
    if (name == u"os_name")
        return known(QStringLiteral("posix"));
    const bool tellsImplementation = !environment.implementation.isEmpty();
    if (name == u"implementation_name" && tellsImplementation)
        return known(environment.implementation.toLower());
    if ((name == u"platform_python_implementation" || name == u"python_implementation") && tellsImplementation)
        return known(environment.implementation);
    return {false, true, std::nullopt};
}

Holds compared(const QString &left, const QString &op, const QString &right, bool areVersions)
{
    if (op == u"in")
        return right.contains(left);
    if (op == u"not in")
        return !right.contains(left);
    const auto known = operatorFromText(op);
    if (areVersions && known) {
        if (const auto specifier = Specifier::parse(*known, right))
            return specifier->contains(Version::parse(left), left);
    }
    if (op == u"==" || op == u"===")
        return left == right;
    if (op == u"!=")
        return left != right;
    return std::nullopt; // an order of texts says nothing
}

QString turned(const QString &op)
{
    if (op.startsWith(u'<'))
        return u'>' + op.mid(1);
    return op.startsWith(u'>') ? u'<' + op.mid(1) : op;
}

class Marker
{
public:
    Marker(const QString &text, const MarkerEnvironment &environment) : m_environment(environment)
    {
        static const QRegularExpression token(QStringLiteral(
            "\\G\\s*(?:([()])|(\"[^\"]*\"|'[^']*')|(~=|===?|!=|<=?|>=?)|([A-Za-z_][A-Za-z0-9_.]*)|(\\S))"));
        for (auto all = token.globalMatch(text); all.hasNext();)
            m_tokens << all.next().captured(0).trimmed();
    }

    Holds read()
    {
        const Holds holds = either(0);
        return m_isBroken || m_at != m_tokens.size() ? std::nullopt : holds;
    }

private:
    QString next() const { return m_tokens.value(m_at); }
    bool take(QLatin1String word)
    {
        const bool is = next() == word;
        m_at += is ? 1 : 0;
        return is;
    }

    Holds either(int depth)
    {
        Holds holds = both(depth);
        while (!m_isBroken && take(QLatin1String("or"))) {
            const Holds other = both(depth);
            holds = holds == true || other == true ? Holds(true) : holds && other ? Holds(false) : std::nullopt;
        }
        return holds;
    }

    Holds both(int depth)
    {
        Holds holds = one(depth);
        while (!m_isBroken && take(QLatin1String("and"))) {
            const Holds other = one(depth);
            holds = holds == false || other == false ? Holds(false) : holds && other ? Holds(true) : std::nullopt;
        }
        return holds;
    }

    Holds one(int depth)
    {
        if (take(QLatin1String("("))) {
            const Holds inside = depth < deepest ? either(depth + 1) : std::nullopt;
            m_isBroken = m_isBroken || depth >= deepest || !take(QLatin1String(")"));
            return inside;
        }
        const Operand left = operand();
        QString op = next();
        ++m_at;
        if (op == u"not" && take(QLatin1String("in")))
            op = QStringLiteral("not in");
        else if (op != u"in" && !operatorFromText(op))
            m_isBroken = true;
        const Operand right = operand();
        // A variable on the right of an order is turned to the left; "in" reads as it stands.
        const bool isTurned = right.isVariable && !left.isVariable && !op.endsWith(u'n');
        if (m_isBroken || !left.value || !right.value)
            return std::nullopt;
        const bool areVersions = left.isVersion || right.isVersion;
        return isTurned ? compared(*right.value, turned(op), *left.value, areVersions)
                        : compared(*left.value, op, *right.value, areVersions);
    }

    Operand operand()
    {
        const QString word = next();
        ++m_at;
        const bool isText = word.startsWith(u'"') || word.startsWith(u'\'');
        if (isText && word.size() > 1) // a quote alone has no end
            return {false, false, word.mid(1).chopped(1)};
        if (word.isEmpty() || !(word[0].isLetter() || word[0] == u'_'))
            m_isBroken = true;
        return variable(word, m_environment);
    }

    const MarkerEnvironment &m_environment;
    QStringList m_tokens;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};
} // namespace

std::optional<bool> markerHolds(const QString &marker, const MarkerEnvironment &environment)
{
    return Marker(marker, environment).read();
}

} // namespace gearaudit
