// A layer's blob as a registry may send it: what is read of it, and what images it would lie in.
#include "core/images/layers/image_tree.h"
#include "core/images/layers/layer_packing.h"
#include "core/images/layers/layer_reader.h"
#include "core/images/layers/pip_list.h"
#include "tests/support/memory_stream.h"

#include <cstdlib>

using namespace gearaudit;

namespace
{
/// Every header's sum as it has to be, so that changed headers are read on.
void mendSums(QByteArray &tar)
{
    for (qsizetype at = 0; at + 512 <= tar.size(); at += 512) {
        char *const header = tar.data() + at;
        if (qstrncmp(header + 257, "ustar", 5) != 0)
            continue;
        std::fill_n(header + 148, 8, ' ');
        int sum = 0;
        for (int i = 0; i < 512; ++i)
            sum += static_cast<unsigned char>(header[i]);
        const QByteArray text = QByteArray::number(sum, 8).rightJustified(6, '0');
        std::copy_n(text.constData(), 6, header + 148);
        header[154] = 0;
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    // The first byte says in what pieces the rest arrives, and whether its headers' sums are mended.
    const qint64 piece = 1 + (data[0] >> 1) * 64;
    QByteArray blob(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] & 1)
        mendSums(blob);
    test::MemoryStream stream(blob, piece);
    LayerLimits limits;
    limits.mostBytes = 4'000'000;
    limits.mostEntries = 10'000;
    limits.mostKept = 4'000'000;
    const auto layer = readLayer(stream, {}, limits, {});
    if (!layer)
        return 0;
    // What is kept for later says the same.
    const auto again = unpackLayer(packLayer(*layer));
    if (!again || packLayer(*again) != packLayer(*layer))
        std::abort();
    ImageTree tree;
    tree.add(*layer->root);
    tree.add(*layer->root);
    tree.eachFolder([&tree](const QByteArray &path, const ImageTree::Node &) {
        (void)tree.find(path + "/bin/python3");
        if (path.endsWith("site-packages"))
            (void)pipListOf(tree, {path}, QStringLiteral("3.11.2"), QStringLiteral("23.0.1"));
        return true;
    });
    return 0;
}
