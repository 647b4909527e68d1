#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace gearaudit::test
{

/// A recipe's expected.json with "@python@" and the like replaced, in keys too. The key
/// "@build-tools@" of a freeze stands for what pip lists of setuptools and wheel: nothing before
/// Python 3.12, both since.
QJsonObject readExpectation(const QByteArray &json, const QMap<QString, QString> &values);

/// How an actual record differs from what is expected; empty when it does not. Every expected key
/// must be there and equal; and where packages and interpreters are listed nothing else may be.
QStringList differences(const QJsonObject &expected, const QJsonObject &actual);

} // namespace gearaudit::test
