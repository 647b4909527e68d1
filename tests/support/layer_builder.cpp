#include "tests/support/layer_builder.h"

#include "core/images/layers/layer_reader.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/memory_stream.h"
#include "tests/support/text_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <archive.h>
#include <archive_entry.h>

namespace gearaudit::test
{

namespace
{
la_ssize_t append(archive *, void *to, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

QJsonObject descriptor(const QString &mediaType, const QByteArray &bytes)
{
    return {{QStringLiteral("mediaType"), mediaType},
            {QStringLiteral("digest"), sha256Of(bytes)},
            {QStringLiteral("size"), bytes.size()}};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

LayerBuilder &LayerBuilder::folder(const QByteArray &path)
{
    m_entries.push_back({'5', path, {}, 0755});
    return *this;
}

LayerBuilder &LayerBuilder::file(const QByteArray &path, const QByteArray &content, int mode)
{
    m_entries.push_back({'0', path, content, mode});
    return *this;
}

LayerBuilder &LayerBuilder::link(const QByteArray &path, const QByteArray &target)
{
    m_entries.push_back({'2', path, target, 0777});
    return *this;
}

LayerBuilder &LayerBuilder::hardLink(const QByteArray &path, const QByteArray &target)
{
    m_entries.push_back({'1', path, target, 0644});
    return *this;
}

LayerBuilder &LayerBuilder::package(const QByteArray &site, const QByteArray &name, const QByteArray &version)
{
    const QByteArray folder = site + '/' + name + '-' + version + ".dist-info/";
    return file(folder + "METADATA", metadata(name, version)).file(folder + "INSTALLER", "pip\n");
}

LayerBuilder &LayerBuilder::python(const QByteArray &prefix, const QByteArray &version)
{
    const QByteArray branch = version.left(version.lastIndexOf('.'));
    for (const char *needed : {"usr/bin/env", "bin/bash", "bin/sh"}) // by what starts a gear
        program(needed, "\x7f" "ELF");
    program(prefix + "/bin/python" + branch, pythonBinary(version));
    link(prefix + "/bin/python3", "python" + branch);
    return file(prefix + "/lib/python" + branch + "/os.py", "# os");
}

LayerBuilder &LayerBuilder::pip(const QByteArray &prefix, const QByteArray &version, const QByteArray &python)
{
    const QByteArray site = prefix + "/lib/python" + python + "/site-packages";
    program(prefix + "/bin/pip", "#!/" + prefix + "/bin/python" + python + "\nimport pip\n");
    file(site + "/pip/__init__.py", "from typing import List\n\n__version__ = \"" + version + "\"\n");
    return package(site, "pip", version);
}

QByteArray LayerBuilder::tar(bool pax) const
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    if (pax)
        archive_write_set_format_pax(writer);
    else
        archive_write_set_format_gnutar(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &bytes, nullptr, append, nullptr);
    for (const Entry &one : m_entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.path.constData());
        archive_entry_set_perm(entry, mode_t(one.mode));
        archive_entry_set_filetype(entry, one.kind == '5' ? AE_IFDIR : one.kind == '2' ? AE_IFLNK : AE_IFREG);
        if (one.kind == '2')
            archive_entry_set_symlink(entry, one.content.constData());
        else if (one.kind == '1')
            archive_entry_set_hardlink(entry, one.content.constData());
        archive_entry_set_size(entry, one.kind == '0' ? one.content.size() : 0);
        if (archive_write_header(writer, entry) < ARCHIVE_WARN)
            qFatal("%s: %s", one.path.constData(), archive_error_string(writer));
        if (one.kind == '0')
            archive_write_data(writer, one.content.constData(), size_t(one.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

QByteArray pythonBinary(const QByteArray &version)
{
    QByteArray binary("\x7f" "ELF");
    binary += QByteArray(3000, '\1') + QByteArray("\0", 1) + "1.2.13" + QByteArray("\0", 1) + "OpenSSL 3.0.11 19 Sep"
        + QByteArray("\0", 1) + version + QByteArray("\0", 1) + "%.80s (%.80s) %.80s" + QByteArray(2000, '\2');
    return binary;
}

QByteArray metadata(const QByteArray &name, const QByteArray &version)
{
    return "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version
        + "\nSummary: it\n\nName: of the description\nVersion: 9\n";
}

QByteArray packed(const QByteArray &bytes, Packing packing)
{
    if (packing == Packing::Plain)
        return bytes;
    QByteArray packed;
    archive *writer = archive_write_new();
    archive_write_set_format_raw(writer);
    if (packing == Packing::Gzip)
        archive_write_add_filter_gzip(writer);
    else
        archive_write_add_filter_zstd(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &packed, nullptr, append, nullptr);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "data");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, bytes.constData(), size_t(bytes.size()));
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    return packed;
}

ImageTree treeOf(const std::vector<LayerBuilder> &layers)
{
    ImageTree tree;
    for (const LayerBuilder &layer : layers) {
        MemoryStream stream(layer.tar());
        const auto read = readLayer(stream, {}, {}, {});
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        tree.add(*read->root);
    }
    return tree;
}

BuiltImage buildImage(const std::vector<LayerBuilder> &layers, Packing packing, const QStringList &environment,
                      const QString &mediaType)
{
    BuiltImage image;
    QJsonArray ids, named;
    for (const LayerBuilder &layer : layers) {
        const QByteArray tar = layer.tar();
        image.layers.push_back({packed(tar, packing), sha256Of(tar)});
        ids << image.layers.back().diffId;
        named << descriptor(mediaType, image.layers.back().bytes);
    }
    image.config = json({{QStringLiteral("os"), QStringLiteral("linux")},
                         {QStringLiteral("architecture"), QStringLiteral("amd64")},
                         {QStringLiteral("config"),
                          QJsonObject{{QStringLiteral("Env"), QJsonArray::fromStringList(environment)}}},
                         {QStringLiteral("rootfs"), QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                                                                {QStringLiteral("diff_ids"), ids}}}});
    image.manifest = json({{QStringLiteral("schemaVersion"), 2},
                           {QStringLiteral("mediaType"),
                            QStringLiteral("application/vnd.oci.image.manifest.v1+json")},
                           {QStringLiteral("config"),
                            descriptor(QStringLiteral("application/vnd.oci.image.config.v1+json"), image.config)},
                           {QStringLiteral("layers"), named}});
    return image;
}

void writeLayout(const QString &folder, const QString &tag, const BuiltImage &image)
{
    const auto blob = [&](const QByteArray &bytes) {
        writeFile(folder + QStringLiteral("/blobs/sha256/") + sha256Of(bytes).mid(7), bytes);
    };
    blob(image.manifest);
    blob(image.config);
    for (const StoredLayer &layer : image.layers)
        blob(layer.bytes);
    QJsonObject named = descriptor(QStringLiteral("application/vnd.oci.image.manifest.v1+json"), image.manifest);
    named.insert(QStringLiteral("annotations"),
                 QJsonObject{{QStringLiteral("org.opencontainers.image.ref.name"), tag}});
    writeFile(folder + QStringLiteral("/oci-layout"), "{\"imageLayoutVersion\":\"1.0.0\"}");
    writeFile(folder + QStringLiteral("/index.json"),
              json({{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("manifests"), QJsonArray{named}}}));
}

} // namespace gearaudit::test
