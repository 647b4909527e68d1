#include "core/images/layers/image_tree.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int mostLinks = 40; ///< on one path, as Linux
constexpr int deepest = 2000; ///< folders within each other

QByteArray joined(const QByteArrayList &parts)
{
    return parts.isEmpty() ? QByteArray() : '/' + parts.join('/');
}

/// Whether there is anything below a path but markers of what is taken.
bool brings(const LayerNode &node, int depth)
{
    return !node.others.empty()
        || std::any_of(node.children.begin(), node.children.end(), [depth](const auto &child) {
               return child.second->kind != LayerNode::Kind::Implied
                   || (depth < deepest && brings(*child.second, depth + 1));
           });
}

/// A layer that changes nothing but whose a folder's files are (chown -R) brings them all again.
void addSize(const FolderSize &more, FolderSize &size)
{
    if (more.files > 0 && more.files == size.files && more.names == size.names) {
        size = more;
        return;
    }
    size.bytes += more.bytes;
    size.files += more.files;
    size.names ^= more.names;
    size.linked += more.linked;
}

bool isSameFile(const ImageTree::Node &left, const ImageTree::Node &right)
{
    return left.file && right.file && left.file->size == right.file->size && left.file->text == right.file->text
        && left.file->versions == right.file->versions;
}

void pushParts(const QByteArray &path, QByteArrayList &pending)
{
    const QByteArrayList parts = path.split('/');
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (!part->isEmpty() && *part != ".")
            pending << *part;
    }
}
} // namespace

std::optional<ImageTree::Found> ImageTree::walk(const QByteArray &path, bool followLast) const
{
    QByteArrayList pending; // the next one last
    pushParts(path, pending);
    std::vector<const Node *> nodes{m_root.get()};
    QByteArrayList names;
    int links = 0;
    while (!pending.isEmpty()) {
        const QByteArray part = pending.takeLast();
        if (nodes.back()->kind != Node::Kind::Folder)
            return std::nullopt;
        if (part == "..") {
            if (nodes.size() > 1) {
                nodes.pop_back();
                names.removeLast();
            }
            continue;
        }
        const auto child = nodes.back()->children.find(part);
        if (child == nodes.back()->children.end())
            return std::nullopt;
        const Node *node = child->second.get();
        if (node->kind == Node::Kind::Link && (followLast || !pending.isEmpty())) {
            if (++links > mostLinks || pending.size() > deepest)
                return std::nullopt;
            if (node->target.startsWith('/')) {
                nodes.resize(1);
                names.clear();
            }
            pushParts(node->target, pending);
            continue;
        }
        nodes.push_back(node);
        names << part;
    }
    return Found{nodes.back(), joined(names)};
}

std::optional<ImageTree::Found> ImageTree::find(const QByteArray &path) const
{
    return walk(path, true);
}

std::optional<ImageTree::Found> ImageTree::findEntry(const QByteArray &path) const
{
    return walk(path, false);
}

std::shared_ptr<const KeptFile> ImageTree::file(const QByteArray &path) const
{
    const auto found = find(path);
    return found ? found->node->file : nullptr;
}

const std::map<QByteArray, std::shared_ptr<ImageTree::Node>> &
ImageTree::entries(const QByteArray &folder) const
{
    static const std::map<QByteArray, std::shared_ptr<Node>> none;
    const auto found = find(folder);
    return found && found->node->kind == Node::Kind::Folder ? found->node->children : none;
}

bool ImageTree::isFolder(const QByteArray &path) const
{
    const auto found = find(path);
    return found && found->node->kind == Node::Kind::Folder;
}

void ImageTree::eachFolder(const std::function<bool(const QByteArray &, const Node &)> &visit) const
{
    std::vector<std::pair<QByteArray, const Node *>> pending{{QByteArray(), m_root.get()}};
    while (!pending.empty()) {
        const auto [path, folder] = pending.back();
        pending.pop_back();
        if (!visit(path, *folder))
            continue;
        for (auto child = folder->children.rbegin(); child != folder->children.rend(); ++child) {
            if (child->second->kind == Node::Kind::Folder)
                pending.emplace_back(path + '/' + child->first, child->second.get());
        }
    }
}

bool ImageTree::add(const LayerNode &layer, const std::stop_token &stop)
{
    m_stop = stop;
    ++m_layer;
    QByteArrayList place;
    // All that is taken goes first, wherever its marker stands: a folder may have two names in one
    // layer, and what the layer brings under the one is not taken under the other.
    take(layer, place);
    std::vector<Later> later;
    std::vector<HardLink> hardLinks;
    lay(layer, m_root, place, later, hardLinks);
    // What lies behind links goes where they lead once they, and what they lead to, are there.
    for (size_t i = 0; i < later.size() && !m_stop.stop_requested(); ++i) {
        place = later[i].place;
        const auto folder = folderOf(place);
        lay(*later[i].node, folder, place, later, hardLinks);
    }
    // A hard link may be to another one: those whose target is there go first. Archives write no such
    // chains, which would take a pass for each of their links.
    for (int pass = 0; !hardLinks.empty() && !m_stop.stop_requested(); ++pass) {
        const auto linked = std::erase_if(hardLinks, [this](const HardLink &one) {
            return link(one, false);
        });
        if (linked > 0 && pass < mostLinks)
            continue;
        for (const HardLink &one : hardLinks)
            link(one, true);
        break;
    }
    return !m_stop.stop_requested();
}

void ImageTree::take(const LayerNode &from, QByteArrayList &place)
{
    if (place.size() > deepest || m_stop.stop_requested())
        return;
    if (from.opaque || !from.removed.isEmpty()) {
        const auto found = find(joined(place));
        if (found && found->node->kind == Node::Kind::Folder) {
            // Only the tree itself hands out its nodes.
            auto &children = const_cast<Node *>(found->node)->children;
            if (from.opaque) {
                children.clear();
                const_cast<Node *>(found->node)->size = {};
            }
            for (const QByteArray &name : from.removed)
                children.erase(name);
        }
    }
    for (const auto &[name, child] : from.children) {
        if (child->children.empty() && !child->opaque && child->removed.isEmpty())
            continue;
        place << name;
        // A folder that the layer itself brings is not what a link in its place led to.
        const auto old = child->kind == LayerNode::Kind::Implied ? std::nullopt : findEntry(joined(place));
        if (child->kind == LayerNode::Kind::Implied || (old && old->node->kind == Node::Kind::Folder))
            take(*child, place);
        place.removeLast();
    }
}

std::shared_ptr<ImageTree::Node> ImageTree::folderOf(const QByteArrayList &place)
{
    QByteArrayList pending;
    pushParts(place.join('/'), pending);
    std::vector<std::shared_ptr<Node>> nodes{m_root};
    int links = 0;
    while (!pending.isEmpty()) {
        const QByteArray part = pending.takeLast();
        if (part == "..") {
            if (nodes.size() > 1)
                nodes.pop_back();
            continue;
        }
        auto &child = nodes.back()->children[part];
        if (child && child->kind == Node::Kind::Link && ++links <= mostLinks) {
            if (child->target.startsWith('/'))
                nodes.resize(1);
            pushParts(child->target, pending);
            continue;
        }
        if (!child || child->kind != Node::Kind::Folder) {
            child = std::make_shared<Node>();
            child->layer = m_layer;
        }
        nodes.push_back(child);
        if (nodes.size() > size_t(deepest))
            return std::make_shared<Node>(); // nowhere: no path leads that deep
    }
    return nodes.back();
}

void ImageTree::lay(const LayerNode &from, const std::shared_ptr<Node> &into, QByteArrayList &place,
                    std::vector<Later> &later, std::vector<HardLink> &hardLinks)
{
    using From = LayerNode::Kind;
    if (place.size() > deepest || m_stop.stop_requested())
        return;
    addSize(from.size, into->size);
    if (!from.others.empty() && !into->children.empty()) {
        std::vector<quint64> others = from.others;
        std::sort(others.begin(), others.end());
        std::erase_if(into->children, [&others](const auto &child) {
            return std::binary_search(others.begin(), others.end(), nameHash(child.first));
        });
    }
    for (const auto &[name, child] : from.children) {
        const auto put = [&, &key = name, &what = child](Node::Kind kind) {
            auto node = std::make_shared<Node>();
            node->kind = kind;
            node->target = what->target;
            node->file = what->file;
            node->layer = m_layer;
            auto &there = into->children[key];
            if (there && isSameFile(*there, *node))
                node->layer = there->layer;
            return there = node;
        };
        const auto known = into->children.find(name);
        const bool isFolder = known != into->children.end() && known->second->kind == Node::Kind::Folder;
        std::shared_ptr<Node> folder = isFolder ? known->second : nullptr;
        place << name;
        switch (child->kind) {
        case From::Implied:
            if (!isFolder && brings(*child, 0))
                later.push_back({place, child.get()});
            break;
        case From::Folder:
            if (!isFolder)
                folder = put(Node::Kind::Folder);
            break;
        case From::File:
            put(Node::Kind::File);
            folder = nullptr;
            break;
        case From::Link:
            put(Node::Kind::Link);
            folder = nullptr;
            if (brings(*child, 0))
                later.push_back({place, child.get()});
            break;
        case From::HardLink:
            into->children.erase(name);
            folder = nullptr;
            hardLinks.push_back({place, child->target});
            break;
        }
        if (folder)
            lay(*child, folder, place, later, hardLinks);
        place.removeLast();
    }
}

bool ImageTree::link(const HardLink &hardLink, bool isLast)
{
    auto node = std::make_shared<Node>();
    const auto target = findEntry(hardLink.target);
    node->kind = Node::Kind::File;
    node->layer = m_layer;
    if (target && target->node->kind != Node::Kind::Folder) {
        *node = *target->node;
        node->layer = m_layer;
    } else if (!isLast) {
        return false;
    } else {
        auto unread = std::make_shared<KeptFile>();
        unread->isUnread = true;
        unread->executable = true;
        node->file = unread;
        ++m_unread;
    }
    folderOf(hardLink.place.mid(0, hardLink.place.size() - 1))->children[hardLink.place.last()] = node;
    return true;
}

} // namespace gearaudit
