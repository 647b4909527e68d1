#include "tests/integration/support/expectation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gearaudit::test
{

namespace
{
/// Objects that hold everything there is, so that anything more is wrong.
bool isListing(const QString &key)
{
    static const QStringList listings{QStringLiteral("Pythons"), QStringLiteral("pips"),
                                      QStringLiteral("freeze"), QStringLiteral("packages"),
                                      QStringLiteral("direct")};
    return listings.contains(key);
}

/// Whether a part that is not expected says something; an empty `direct` says nothing.
bool saysSomething(const QString &key, const QJsonValue &value)
{
    return key == QLatin1String("packages")
        || (key == QLatin1String("direct") && !value.toObject().isEmpty());
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2)).left(300);
}

void compare(const QString &path, const QString &key, const QJsonValue &expected,
             const QJsonValue &actual, QStringList &found)
{
    if (!expected.isObject() || !actual.isObject()) {
        if (expected != actual)
            found << QStringLiteral("%1: expected %2, got %3").arg(path, shown(expected), shown(actual));
        return;
    }
    const QJsonObject wanted = expected.toObject();
    const QJsonObject got = actual.toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        compare(path + QLatin1Char('/') + it.key(), it.key(), it.value(), got.value(it.key()), found);
    for (auto it = got.begin(); it != got.end(); ++it) {
        if (!wanted.contains(it.key()) && (isListing(key) || saysSomething(it.key(), it.value())))
            found << QStringLiteral("%1/%2: not expected, got %3").arg(path, it.key(), shown(it.value()));
    }
}
} // namespace

QJsonObject readExpectation(const QByteArray &json, const QMap<QString, QString> &values)
{
    const QString version = values.value(QStringLiteral("python"));
    const QString branch = version.section(QLatin1Char('.'), 0, 1);
    QString tools;
    if (branch.section(QLatin1Char('.'), 1).toInt() >= 12)
        tools = QStringLiteral("\"setuptools\": \"@setuptools@\", \"wheel\": \"@wheel@\",");
    QString text = QString::fromUtf8(json);
    text.replace(QStringLiteral("\"@build-tools@\": \"\","), tools);
    text.replace(QStringLiteral("@branch@"), branch);
    text.replace(QStringLiteral("@pypy-branch@"),
                 values.value(QStringLiteral("pypy")).section(QLatin1Char('.'), 0, 1));
    for (auto it = values.begin(); it != values.end(); ++it)
        text.replace(QLatin1Char('@') + it.key() + QLatin1Char('@'), it.value());
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList differences(const QJsonObject &expected, const QJsonObject &actual)
{
    QStringList found;
    compare({}, {}, expected, actual, found);
    return found;
}

} // namespace gearaudit::test
