#include "core/images/layers/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace gearaudit
{

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(const char *bytes, qint64 size)
{
    EVP_DigestUpdate(m_context, bytes, size_t(size));
}

QString Sha256::digest()
{
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context, sum, &size);
    return QStringLiteral("sha256:")
        + QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(sum), int(size)).toHex());
}

} // namespace gearaudit
