#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace gearaudit
{

/// Bytes that arrive in order, from wherever they are. For one thread; reading may block.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// Up to `most` bytes; 0 at the end. After an error or the end nothing more is asked.
    virtual Result<qint64> read(char *to, qint64 most) = 0;
};

} // namespace gearaudit
