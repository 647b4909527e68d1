#include "tests/integration/support/secret_search.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace gearaudit::test
{

namespace
{
/// What the base64 of any text has in it when the secret stands `before` bytes (modulo 3) into it:
/// the characters that are made of bits of the secret alone.
QByteArray core(const QByteArray &secret, int before, QByteArray::Base64Option alphabet)
{
    const QByteArray encoded =
        (QByteArray(before, 'x') + secret)
            .toBase64(alphabet | QByteArray::Base64Option::OmitTrailingEquals);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + secret.size()) * 8 / 6;
    return encoded.mid(first, end - first);
}

QByteArray twoBytes(const QByteArray &secret, bool lowFirst)
{
    QByteArray wide;
    for (const char c : secret)
        wide.append(lowFirst ? c : '\0').append(lowFirst ? '\0' : c);
    return wide;
}
} // namespace

SecretSearch::SecretSearch(const QByteArray &secret)
    : m_forms{secret,
              secret.toPercentEncoding(),
              secret.toHex(),
              secret.toHex().toUpper(),
              twoBytes(secret, true),
              twoBytes(secret, false)}
{
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int before = 0; before < 3; ++before)
            m_forms << core(secret, before, alphabet);
    }
}

bool SecretSearch::isIn(const QByteArray &content) const
{
    QByteArray oneLine = content;
    oneLine.replace('\n', "").replace('\r', "");
    return std::any_of(m_forms.begin(), m_forms.end(), [&](const QByteArray &form) {
        return content.contains(form) || oneLine.contains(form);
    });
}

QStringList SecretSearch::filesIn(const QString &folder) const
{
    QStringList found;
    m_filesRead = 0;
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QFileInfo entry = entries.fileInfo();
        if (isIn(QFile::encodeName(path)))
            found << path;
        if (entry.isSymLink() || !entry.isFile())
            continue;
        ++m_filesRead;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) ? isIn(file.readAll()) : file.exists())
            found << path;
    }
    return found;
}

} // namespace gearaudit::test
