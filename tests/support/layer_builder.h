#pragma once

#include "core/images/layers/image_tree.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gearaudit::test
{

/// Makes a layer's tar archive in memory, entry by entry.
class LayerBuilder
{
public:
    LayerBuilder &folder(const QByteArray &path);
    LayerBuilder &file(const QByteArray &path, const QByteArray &content = {}, int mode = 0644);
    LayerBuilder &program(const QByteArray &path, const QByteArray &content) { return file(path, content, 0755); }
    LayerBuilder &link(const QByteArray &path, const QByteArray &target);
    LayerBuilder &hardLink(const QByteArray &path, const QByteArray &target);
    /// Installed by pip: METADATA and INSTALLER in a folder of site-packages.
    LayerBuilder &package(const QByteArray &site, const QByteArray &name, const QByteArray &version);
    /// A CPython with its standard library, whose binary tells its version.
    LayerBuilder &python(const QByteArray &prefix, const QByteArray &version);
    /// A pip in its site-packages, with its script.
    LayerBuilder &pip(const QByteArray &prefix, const QByteArray &version, const QByteArray &python);

    /// The archive in GNU's form (names are bytes as they are), or in pax form.
    QByteArray tar(bool pax = false) const;

private:
    struct Entry {
        char kind; ///< as tar has it: '0', '1', '2', '5'
        QByteArray path, content;
        int mode;
    };
    std::vector<Entry> m_entries;
};

/// What python's binary is here: version texts between zero bytes, and others that are none.
QByteArray pythonBinary(const QByteArray &version);
/// A distribution's metadata.
QByteArray metadata(const QByteArray &name, const QByteArray &version);

enum class Packing { Plain, Gzip, Zstd };
QByteArray packed(const QByteArray &bytes, Packing packing);

/// The layers read and laid on each other; ends the test program where one cannot be read.
ImageTree treeOf(const std::vector<LayerBuilder> &layers);

/// An image's parts as a store has them.
struct StoredLayer {
    QByteArray bytes;
    QString diffId;
};
struct BuiltImage {
    QByteArray manifest, config;
    std::vector<StoredLayer> layers;
};
/// `environment` as "NAME=value"; `mediaType` is what the manifest says of each layer, true or not.
BuiltImage buildImage(const std::vector<LayerBuilder> &layers, Packing packing = Packing::Gzip,
                      const QStringList &environment = {},
                      const QString &mediaType = QStringLiteral("application/vnd.oci.image.layer.v1.tar+gzip"));
/// Writes an OCI layout with this one image.
void writeLayout(const QString &folder, const QString &tag, const BuiltImage &image);

} // namespace gearaudit::test
