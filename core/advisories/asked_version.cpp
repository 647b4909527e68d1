#include "core/advisories/asked_version.h"

#include "core/model/version.h"

namespace gearaudit
{

AskedVersion::AskedVersion(const QString &text) : m_text(text)
{
    auto version = Version::parse(text);
    if (!version)
        return;
    m_isPreRelease = version->isPreRelease();
    m_hasLocal = !version->local.empty();
    m_whole = version->key();
    version->local.clear();
    m_public = version->key();
}

int AskedVersion::comparedWith(std::string_view key, bool keyHasLocal) const
{
    const QByteArray &own = keyHasLocal ? m_whole : m_public;
    return std::string_view(own.constData(), std::size_t(own.size())).compare(key);
}

} // namespace gearaudit
