#include "core/settings/setting_value.h"

#include <QRegularExpression>
#include <QStringList>

namespace gearaudit
{

namespace
{
/// A value of one piece; a list, a map or bytes in QSettings' own notation are none.
std::optional<QString> oneText(const QVariant &stored)
{
    switch (stored.typeId()) {
    case QMetaType::QString:
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double: return stored.toString();
    default: return std::nullopt;
    }
}

/// The number's text where it is one of these digits and nothing else; blanks around it are as good
/// as none.
std::optional<QString> numberText(const QVariant &stored, const QRegularExpression &form)
{
    const auto text = oneText(stored);
    if (!text || !form.match(text->trimmed()).hasMatch())
        return std::nullopt;
    return text->trimmed();
}
} // namespace

SettingRow yesNoRow(const QString &key, bool preset)
{
    return {key, SettingRow::Kind::YesNo, {}, {},
            preset ? QStringLiteral("true") : QStringLiteral("false")};
}

template <> std::optional<QString> readSetting(const QVariant &stored, const SettingRow &row)
{
    const auto text = oneText(stored);
    const bool isOne = row.choices.isEmpty() || (text && row.choices.contains(*text));
    return isOne ? text : std::nullopt;
}

template <> std::optional<bool> readSetting(const QVariant &stored, const SettingRow &)
{
    const QString text = oneText(stored).value_or(QString()).trimmed().toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return false;
    return std::nullopt;
}

template <> std::optional<int> readSetting(const QVariant &stored, const SettingRow &row)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,18}\\z"));
    const auto text = numberText(stored, form);
    const qint64 number = text ? text->toLongLong() : -1;
    if (!text || number < row.least.toLongLong() || number > row.most.toLongLong())
        return std::nullopt;
    return int(number);
}

template <> std::optional<double> readSetting(const QVariant &stored, const SettingRow &row)
{
    // as it is written: fractions with a point, powers as QSettings writes small and large ones
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9]{1,18}(?:\\.[0-9]{1,18})?(?:e[+-]?[0-9]{1,3})?\\z"));
    const auto text = numberText(stored, form);
    const double number = text ? text->toDouble() : -1;
    if (!text || !(number >= row.least.toDouble() && number <= row.most.toDouble()))
        return std::nullopt;
    return number;
}

QString storedText(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::QStringList)
        return stored.toStringList().join(QLatin1String(", "));
    return stored.toString();
}

} // namespace gearaudit
