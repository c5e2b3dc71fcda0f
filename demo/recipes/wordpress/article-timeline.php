<?php
/**
 * Plugin Name: Article Timeline
 * Description: Timelines in posts, as a block and as a shortcode: [article-timeline src="…"].
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * The folder of this file is the plugin. Put the folder `cdn` of the package beside it, so that pages load the element
 * from your own host.
 *
 * @package article-timeline
 */

defined( 'ABSPATH' ) || exit;

/** Attributes of the element that authors may set; all else is left out. */
const ARTICLE_TIMELINE_ATTRIBUTES = array( 'src', 'lang', 'layout', 'scale', 'controls', 'group-by', 'height' );

/** It is loaded once, and only where a timeline is. */
function article_timeline_script() {
	wp_enqueue_script( 'article-timeline', plugins_url( 'cdn/article-timeline.js', __FILE__ ), array(), '0.1.0', true );
}

/** The element is a module. */
function article_timeline_script_tag( $tag, $handle ) {
	return 'article-timeline' === $handle ? str_replace( '<script ', '<script type="module" ', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'article_timeline_script_tag', 10, 2 );

/**
 * The element in HTML.
 *
 * Every author may use it, also those whose HTML WordPress filters: values are escaped, links stay with http and https.
 *
 * @param array  $given   Attributes of the shortcode or the block.
 * @param string $content The events as HTML, for a shortcode that encloses them.
 */
function article_timeline_html( $given, $content = '' ) {
	article_timeline_script();
	$attributes = '';
	foreach ( ARTICLE_TIMELINE_ATTRIBUTES as $name ) {
		$value = isset( $given[ $name ] ) ? (string) $given[ $name ] : '';
		if ( '' === $value ) {
			continue;
		}
		$safe        = 'src' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		$attributes .= " $name=\"$safe\"";
	}
	// `wpautop` has put paragraphs around lines; the element reads through them.
	return "<article-timeline$attributes>" . wp_kses_post( (string) $content ) . '</article-timeline>';
}
add_shortcode( 'article-timeline', 'article_timeline_html' );

/**
 * Authors whose HTML WordPress filters would lose `article-timeline` and `time`, and with it the dates.
 *
 * @param array  $tags    Tags and their attributes.
 * @param string $context Where they stand.
 */
function article_timeline_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$tags['time']             = array( 'datetime' => true ) + ( $tags['time'] ?? array() );
	$tags['article-timeline'] = array_fill_keys( ARTICLE_TIMELINE_ATTRIBUTES, true );
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'article_timeline_tags', 10, 2 );

/** Whoever writes the element in a block of HTML needs no script beside it. */
function article_timeline_in_content( $content ) {
	if ( false !== strpos( $content, '<article-timeline' ) ) {
		article_timeline_script();
	}
	return $content;
}
add_filter( 'the_content', 'article_timeline_in_content' );

/** The block “Timeline”. */
function article_timeline_block() {
	wp_register_script(
		'article-timeline-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-components', 'wp-element', 'wp-block-editor' ),
		'0.1.0',
		true
	);
	$text = array( 'type' => 'string' );
	register_block_type(
		'article-timeline/timeline',
		array(
			'api_version'     => 2,
			'editor_script'   => 'article-timeline-editor',
			'attributes'      => array(
				'src'    => $text,
				'layout' => $text,
			),
			'render_callback' => 'article_timeline_html',
		)
	);
}
add_action( 'init', 'article_timeline_block' );

/** Stories as JSON may be uploaded beside CSV, which WordPress takes by itself. */
function article_timeline_uploads( $types ) {
	$types['json'] = 'application/json';
	return $types;
}
add_filter( 'upload_mimes', 'article_timeline_uploads' );
