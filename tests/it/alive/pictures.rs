//! Logos that cannot be printed, or only with gigabytes: `check` names them, and no document is tried.

use crate::workspace::{Run, Workspace};

fn with_logo(name: &str, bytes: &[u8]) -> Workspace {
    let workspace = Workspace::init();
    workspace.write(&format!("templates/{name}"), bytes);
    for language in ["en", "fr"] {
        workspace.append(&format!("locales/{language}/workspace.ftl"), "logo-alt = Logo\n");
    }
    let config = workspace.read("fiche.toml");
    let logos = format!("[brand]\nlogos = [{{ file = \"{name}\", alt = \"logo-alt\" }}]");
    workspace.write("fiche.toml", config.replacen("[brand]", &logos, 1));
    workspace
}

#[track_caller]
fn refused(name: &str, bytes: &[u8]) -> Run {
    let workspace = with_logo(name, bytes);
    let check = workspace.run(&["check"]).expect(1);
    let error = format!("error[logo-unprintable]: the logo `{name}` cannot be printed\n --> fiche.toml:");
    assert!(check.stderr.contains(&error), "{}", check.stderr);
    let build = workspace.run(&["build"]).expect(1);
    assert!(build.stderr.contains(&error), "{}", build.stderr);
    check
}

/// A PNG, whose header may lie.
fn png(size: (u32, u32), depth: u8, claimed: (u32, u32)) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut body = kind.to_vec();
        body.extend(data);
        let crc = body.iter().fold(!0_u32, |crc, byte| {
            (0..8).fold(
                crc ^ u32::from(*byte),
                |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 },
            )
        });
        let length = u32::try_from(data.len()).expect("short").to_be_bytes();
        [&length[..], &body, &(!crc).to_be_bytes()].concat()
    };
    let header = [&claimed.0.to_be_bytes()[..], &claimed.1.to_be_bytes(), &[depth, 2, 0, 0, 0]].concat();
    let row = 1 + size.0 as usize * 3 * usize::from(depth / 8);
    let rows = vec![0_u8; row * size.1 as usize];
    // Deflate without compression.
    let length = u16::try_from(rows.len()).expect("short");
    let (one, two) = rows.iter().fold((1_u32, 0_u32), |(one, two), byte| {
        let one = (one + u32::from(*byte)) % 65521;
        (one, (two + one) % 65521)
    });
    let stream = [
        &[0x78, 0x01, 0x01][..],
        &length.to_le_bytes(),
        &(!length).to_le_bytes(),
        &rows,
        &(two << 16 | one).to_be_bytes(),
    ];
    let signature = b"\x89PNG\r\n\x1a\n";
    [&signature[..], &chunk(b"IHDR", &header), &chunk(b"IDAT", &stream.concat()), &chunk(b"IEND", b"")]
        .concat()
}

/// A JPEG of 8 × 8 equal pixels with so many colours.
fn jpeg(colours: u8) -> Vec<u8> {
    let segment = |kind: u8, data: &[u8]| {
        let length = u16::try_from(data.len() + 2).expect("short").to_be_bytes();
        [&[0xFF, kind][..], &length, data].concat()
    };
    let components =
        |extra: &[u8]| -> Vec<u8> { (1..=colours).flat_map(|c| [&[c][..], extra].concat()).collect() };
    let codes = |class: u8| segment(0xC4, &[&[class, 1][..], &[0; 15], &[0]].concat());
    [
        vec![0xFF, 0xD8],
        segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        segment(0xC0, &[&[8, 0, 8, 0, 8, colours][..], &components(&[0x11, 0])].concat()),
        codes(0x00),
        codes(0x10),
        segment(0xDA, &[&[colours][..], &components(&[0]), &[0, 63, 0]].concat()),
        vec![0x00, 0xFF, 0xD9],
    ]
    .concat()
}

fn svg(attributes: &str, inside: &str) -> Vec<u8> {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}>{inside}</svg>").into_bytes()
}

#[test]
fn headers_that_claim_too_much() {
    let large = (100_000, 100_000);
    let check = refused("logo.png", &png((4, 4), 8, large));
    assert!(check.stderr.contains("templates/logo.png has 100000 × 100000 pixels"), "{}", check.stderr);
    let gif =
        b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\0\0\0\x2c\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0\x3b";
    refused("logo.gif", gif);
}

#[test]
fn colours_of_printing_inks() {
    let check = refused("logo.jpg", &jpeg(4));
    assert!(check.stderr.contains("templates/logo.jpg is in CMYK; PDF/A needs RGB"), "{}", check.stderr);
}

#[test]
fn what_is_no_picture_or_another_one() {
    refused("logo.jpg", &png((4, 4), 8, (4, 4)));
    refused("logo.png", &jpeg(3)[..40]);
    refused("logo.tiff", b"II*\0\x08\0\0\0");
    refused("logo.svg", b"");
    refused("logo.svg", &svg("width=\"0\" height=\"0\"", ""));
    refused("logo.svg", &svg("width=\"9\" height=\"9\"", &("<g>".repeat(100_000) + &"</g>".repeat(100_000))));
}

#[test]
fn pictures_within_pictures() {
    // What Typst decodes without asking for its header.
    let base64 = base64(&png((4, 4), 8, (100_000, 100_000)));
    let image = format!("<image width=\"9\" height=\"9\" href=\"data:image/png;base64,{base64}\"/>");
    refused("logo.svg", &svg("width=\"9\" height=\"9\"", &image));
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |chunk: &[u8]| {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(*chunk.get(at).unwrap_or(&0)));
        (0..4).map(move |at| char::from(SIGNS[(bits >> (18 - 6 * at) & 63) as usize])).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[test]
fn what_can_be_printed_is() {
    for (name, bytes) in [
        ("logo.png", png((4, 4), 8, (4, 4))),
        ("logo.png", png((4, 4), 16, (4, 4))),
        ("LOGO.PNG", png((4, 4), 8, (4, 4))),
        ("logo.jpg", jpeg(3)),
        ("logo.jpg", jpeg(1)),
        ("logo.svg", svg("width=\"1e9\" height=\"1e9\"", "<rect width=\"1e9\" height=\"1e9\"/>")),
    ] {
        let workspace = with_logo(name, &bytes);
        workspace.run(&["check"]).expect(0);
        workspace.run(&["build", "country-brief"]).expect(0);
    }
}

#[test]
fn a_template_s_own_pictures_are_named_too() {
    let workspace = Workspace::init();
    workspace.write("templates/country-brief/photo.jpg", jpeg(4));
    workspace.write(
        "templates/country-brief/main.typ",
        "#set document(title: \"x\")\n#set text(lang: \"en\")\n#image(\"photo.jpg\", alt: \"x\")",
    );
    let run = workspace.run(&["build"]).expect(1);
    assert!(run.stderr.contains("templates/country-brief/photo.jpg is in CMYK"), "{}", run.stderr);
    assert!(run.stderr.contains("templates/country-brief/main.typ:3:"), "{}", run.stderr);
}
