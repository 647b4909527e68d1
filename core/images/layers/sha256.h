#pragma once

#include <QString>

struct evp_md_ctx_st;

namespace gearaudit
{

/// SHA-256 of what is added, by OpenSSL: it uses the processor's own instructions, which Qt's does
/// not, and every byte of an image goes through it twice.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY(Sha256)

    void add(const char *bytes, qint64 size);
    /// "sha256:…", as registries write it. Ends the sum: may be called once.
    QString digest();

private:
    evp_md_ctx_st *m_context;
};

} // namespace gearaudit
